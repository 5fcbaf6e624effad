import { isFiltered } from '../../filter-parts.ts';
import type { Panel } from '../panel.ts';

/** Search, and what to choose from. */
export const filterPanel: Panel = {
  name: 'filter',
  icon: 'filter',
  entry: '#query',
  label: ({ filter }) => filter.title,
  isOffered: ({ filter, known }) =>
    known.events.length + known.filteredOut > 1 || isFiltered(filter, known.timeline.layers),
  isOn: ({ filter, known }) => isFiltered(filter, known.timeline.layers),
  load: () => import('./filter-content.ts'),
};
