import type { TimeWindow } from '../../../layout/resolve-window.ts';
import { filterTest } from '../../../model/filter-events.ts';
import type { KnownTimeline, TimelineFilter } from '../../../model/known-timeline.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { memoizeLast } from '../../../util/memoize-last.ts';
import { allKnown } from '../../all-known.ts';
import { chosenOf, FACETS, valuesOf, type Facet } from '../../filter-parts.ts';

/** Events a value stands for: all that are known, and those that would be seen if it were chosen. */
export interface ValueCount {
  readonly all: number;
  readonly seen: number;
}

/** What each value of each facet stands for; the values that stand for most come first. */
export type FacetCounts = ReadonlyMap<Facet, readonly (readonly [value: string, count: ValueCount])[]>;

type Tally = Map<string, { all: number; seen: number }>;

const PASSES = (): boolean => true;

/**
 * Counts for every value that occurs, of the events of a window. A facet’s own choice does not count against its other
 * values, so that each number says what choosing it would add. Linear in events, none of which is made for it.
 */
export const facetCounts = (
  known: KnownTimeline,
  filter: TimelineFilter | undefined,
  { startMs, endMs }: TimeWindow,
): FacetCounts => countsIn(known.timeline, allKnown(known, filter?.layers), filter, startMs, endMs);

const countsIn = memoizeLast(
  (
    timeline: Timeline,
    all: KnownTimeline['events'],
    filter: TimelineFilter = {},
    startMs: number,
    endMs: number,
  ): FacetCounts => {
    const tallies = FACETS.map(
      (facet): Tally => new Map(chosenOf(filter, facet).map((value) => [value, { all: 0, seen: 0 }])),
    );
    const tests = FACETS.map((facet) => filterTest({ [facet]: filter[facet] }, timeline) ?? PASSES);
    const hasWords = filterTest(filter.query === undefined ? {} : { query: filter.query }, timeline) ?? PASSES;
    const { starts, ends } = all.columns;
    for (let place = 0; place < all.length; place += 1) {
      const event = all.factsAt(place);
      const isInWindow = starts[place]! < endMs && ends[place]! > startMs && hasWords(event);
      const refusing = isInWindow ? tests.filter((passes) => !passes(event)) : [];
      FACETS.forEach((facet, at) => {
        const isSeen = isInWindow && refusing.every((test) => test === tests[at]);
        for (const value of valuesOf(event, facet)) count(tallies[at]!, value, isSeen);
      });
    }
    return new Map(FACETS.map((facet, at) => [facet, [...tallies[at]!].sort(([, a], [, b]) => b.all - a.all)]));
  },
);

function count(tally: Tally, value: string, isSeen: boolean): void {
  const known = tally.get(value) ?? { all: 0, seen: 0 };
  known.all += 1;
  if (isSeen) known.seen += 1;
  tally.set(value, known);
}
