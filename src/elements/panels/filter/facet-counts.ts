import { filterTest } from '../../../model/filter-events.ts';
import type { EventList } from '../../../model/event-list.ts';
import type { KnownEvent, KnownTimeline, TimelineFilter } from '../../../model/known-timeline.ts';
import { allKnown } from '../../all-known.ts';
import { chosenOf, FACETS, valuesOf, type Facet } from '../../filter-parts.ts';

/** Events a value stands for: all that are known, and those that would be seen if it were chosen. */
export interface ValueCount {
  readonly all: number;
  readonly seen: number;
}

/** What each value of each facet stands for; the values that stand for most come first. */
export type FacetCounts = ReadonlyMap<Facet, readonly (readonly [value: string, count: ValueCount])[]>;

type IsSeen = (event: KnownEvent) => boolean;

/**
 * Counts for every value that occurs, of the events `isSeen` lets through. A facet’s own choice does not count against its
 * other values, so that each number says what choosing it would add. Cost: events × facets.
 */
export function facetCounts(known: KnownTimeline, filter: TimelineFilter = {}, isSeen: IsSeen): FacetCounts {
  const all = allKnown(known, filter.layers);
  return new Map(FACETS.map((facet) => [facet, countsOf(facet, all, { known, filter, isSeen })]));
}

function countsOf(
  facet: Facet,
  all: EventList<KnownEvent>,
  {
    known,
    filter,
    isSeen,
  }: { readonly known: KnownTimeline; readonly filter: TimelineFilter; readonly isSeen: IsSeen },
): readonly (readonly [string, ValueCount])[] {
  const counts = new Map(chosenOf(filter, facet).map((value) => [value, { all: 0, seen: 0 }]));
  const count = (event: KnownEvent, what: keyof ValueCount): void => {
    for (const value of valuesOf(event, facet)) {
      const known = counts.get(value) ?? { all: 0, seen: 0 };
      known[what] += 1;
      counts.set(value, known);
    }
  };
  const { [facet]: _own, ...others } = filter;
  for (const event of all) count(event, 'all');
  const passes = filterTest(others, known.timeline);
  for (const event of all) if (isSeen(event) && (!passes || passes(event))) count(event, 'seen');
  return [...counts].sort(([, a], [, b]) => b.all - a.all);
}
