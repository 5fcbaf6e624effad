import { isFiltered } from '../../filter-parts.ts';
import type { Panel } from '../panel.ts';

/** Search, and what to choose from. */
export const filterPanel: Panel = {
  name: 'filter',
  icon: 'filter',
  label: ({ filter }) => filter.title,
  isOffered: ({ known }) => known.events.length + known.filteredOut > 1,
  isOn: ({ filter, known }) => isFiltered(filter, known.timeline.layers),
  load: () => import('./filter-content.ts'),
};
