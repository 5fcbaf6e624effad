import { knownSeries, offeredSeries } from '../../../model/known-series.ts';
import type { Panel } from '../panel.ts';

/** The background series that can be drawn beside the events. */
export const seriesPanel: Panel = {
  name: 'series',
  icon: 'series',
  label: ({ series }) => series.title,
  isOffered: ({ known }) => offeredSeries(known).length > 0,
  isOn: ({ known, settings }) => knownSeries(known, settings.series).length > 0,
  load: () => import('./series-content.ts'),
};
