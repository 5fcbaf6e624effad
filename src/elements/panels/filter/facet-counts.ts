import type { TimeWindow } from '../../../layout/resolve-window.ts';
import type { FilteredFacts } from '../../../model/filtered-facts.ts';
import { filterTest } from '../../../model/filter-events.ts';
import type { TimelineFilter } from '../../../model/timeline-filter.ts';
import type { KnownTimeline } from '../../../model/known-timeline.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { memoizeLastOf } from '../../../util/memoize-last-of.ts';
import { allKnown } from '../../all-known.ts';
import { chosenOf, FACETS, valuesOf, type Facet } from '../../filter-parts.ts';
import { TouchCounter } from './touch-counter.ts';

/** How many events of the window each value of each facet stands for; the values that stand for most of all events come first. */
export type FacetCounts = ReadonlyMap<Facet, readonly (readonly [value: string, seen: number])[]>;

/** What is counted of a value: how many events have it, and which of them would be seen if it were chosen. */
interface Tally {
  all: number;
  readonly seen: number[];
}

type Counters = readonly (readonly [value: string, seen: TouchCounter])[];

const PASSES = (): boolean => true;

/**
 * Counts for every value that occurs, of the events of a window. A facet’s own choice does not count against its other
 * values, so that each number says what choosing it would add. Linear in events, none of which is made for it, when
 * the events or the filter change; another window costs O(log n) a value.
 */
export function facetCounts(
  known: KnownTimeline,
  filter: TimelineFilter | undefined,
  { startMs, endMs }: TimeWindow,
): FacetCounts {
  const counters = countersOf(known.timeline, allKnown(known, filter?.layers), filter);
  return new Map(
    FACETS.map((facet, at) => [facet, counters[at]!.map(([value, seen]) => [value, seen.count(startMs, endMs)])]),
  );
}

/** For each facet, what counts the events of each value. */
const countersOf = memoizeLastOf(
  (timeline: Timeline, all: KnownTimeline['events'], filter: TimelineFilter = {}): readonly Counters[] => {
    const tallies = FACETS.map((facet) => new Map(chosenOf(filter, facet).map((value) => [value, newTally()])));
    const refusing = refusingFacets(filter, timeline);
    for (let place = 0; place < all.length; place += 1) {
      const event = all.factsAt(place);
      const refused = refusing(event);
      FACETS.forEach((facet, at) => {
        const isSeen = refused.every((other) => other === facet);
        for (const value of valuesOf(event, facet)) tally(tallies[at]!, value, isSeen ? place : undefined);
      });
    }
    return tallies.map((values) => countersByUse(values, all));
  },
);

/** Tells which facets, or the words looked for, hide an event. */
function refusingFacets(
  filter: TimelineFilter,
  timeline: Timeline,
): (event: FilteredFacts) => readonly (Facet | 'query')[] {
  const tests = ([...FACETS, 'query'] as const).map((part) => ({
    part,
    passes: filterTest(filter[part] === undefined ? {} : { [part]: filter[part] }, timeline) ?? PASSES,
  }));
  return (event) => tests.flatMap(({ part, passes }) => (passes(event) ? [] : [part]));
}

const newTally = (): Tally => ({ all: 0, seen: [] });

function tally(values: Map<string, Tally>, value: string, seenPlace: number | undefined): void {
  const known = values.get(value) ?? newTally();
  known.all += 1;
  if (seenPlace !== undefined) known.seen.push(seenPlace);
  values.set(value, known);
}

const countersByUse = (values: ReadonlyMap<string, Tally>, { columns }: KnownTimeline['events']): Counters =>
  [...values]
    .sort(([, a], [, b]) => b.all - a.all)
    .map(([value, { seen }]) => [value, new TouchCounter(columns, seen)]);
