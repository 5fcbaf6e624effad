import { knownAt } from '../model/known-at.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { Timeline } from '../model/timeline.ts';
import { memoizeLastOf } from '../util/memoize-last-of.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { FilledPage } from './views/page-model.ts';
import { isNarrowed, withAllLayers } from './chosen-layers.ts';

const countOfAll = memoizeLastOf(
  (timeline: Timeline, asOf: string | undefined, layers: TimelineFilter['layers']): number => {
    const filter = withAllLayers(withoutUndefined({ layers }), timeline.layers);
    return knownAt(timeline, withoutUndefined({ asOf, filter })).events.length;
  },
);

/** How many events are known and not shown, be it for the filter or for the documents chosen. */
export function hiddenCount({ known, filter }: Pick<FilledPage, 'known' | 'filter'>): number {
  const { timeline, asOf, filteredOut, events } = known;
  if (!isNarrowed(filter, timeline.layers)) return filteredOut;
  return countOfAll(timeline, asOf, filter?.layers) - events.length;
}
