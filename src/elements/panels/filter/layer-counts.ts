import { indexOf } from '../../../layout/events-in-window.ts';
import type { TimeWindow } from '../../../layout/resolve-window.ts';
import { knownAt, type Knowledge } from '../../../model/known-at.ts';
import type { TimelineFilter } from '../../../model/timeline-filter.ts';
import type { KnownTimeline } from '../../../model/known-timeline.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { memoizeLastOf } from '../../../util/memoize-last-of.ts';
import { withoutUndefined } from '../../../util/without-undefined.ts';

/** What each document alone tells of, in the order of the documents. */
const knownAlone = memoizeLastOf(
  (timeline: Timeline, asOf: string | undefined, filter: TimelineFilter | undefined): readonly KnownTimeline[] =>
    timeline.layers.map(({ id }) => knownAt(timeline, withoutUndefined({ asOf, filter: { ...filter, layers: [id] } }))),
);

/**
 * Events each document alone would show in a window, under the rest of the filter. Linear in events for each document when
 * anything but the window changes; another window costs O(log n) a document.
 */
export function layerCounts(
  timeline: Timeline,
  { asOf, filter }: Knowledge,
  { startMs, endMs }: TimeWindow,
): ReadonlyMap<string, number> {
  const alone = knownAlone(timeline, asOf, filter);
  return new Map(timeline.layers.map(({ id }, at) => [id, indexOf(alone[at]!).count(startMs, endMs)]));
}
