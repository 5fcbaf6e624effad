import { knownAt } from '../model/known-at.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { memoizeLastOf } from '../util/memoize-last-of.ts';
import { withoutUndefined } from '../util/without-undefined.ts';

const eventsAt = memoizeLastOf(
  (timeline: Timeline, asOf: string | undefined, layers: TimelineFilter['layers']): KnownTimeline['events'] =>
    knownAt(timeline, withoutUndefined({ asOf, filter: withoutUndefined({ layers }) })).events,
);

/** All events known on the same day from the same documents, whatever else the filter hides. Remembers the last result of each timeline. */
export const allKnown = (
  { timeline, asOf }: KnownTimeline,
  layers: TimelineFilter['layers'],
): KnownTimeline['events'] => eventsAt(timeline, asOf, layers);
