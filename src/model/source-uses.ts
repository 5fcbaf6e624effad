import { memoizeWeak } from '../util/memoize-weak.ts';
import { upperBound } from '../util/upper-bound.ts';
import type { KnownEvent } from './known-facts.ts';
import type { KnownTimeline } from './known-timeline.ts';

/** The events that cite one source: a stretch of time is asked as an index of all events is. */
interface Uses {
  readonly starts: number[];
  /** Ascending. */
  readonly ends: number[];
}

/** Which of its sources the events of a known timeline cite, and how many of them in a stretch of time. */
export class SourceUses {
  readonly #uses: ReadonlyMap<string, Uses>;

  /** Linear. */
  constructor({ events, timeline: { sources } }: KnownTimeline) {
    const uses = new Map<string, Uses>();
    const { starts, ends } = events.columns;
    for (let place = 0; sources.size > 0 && place < events.length; place += 1) {
      for (const id of events.sourcesAt(place)) {
        if (!sources.has(id)) continue;
        const known = uses.get(id) ?? { starts: [], ends: [] };
        known.starts.push(starts[place]!);
        known.ends.push(ends[place]!);
        uses.set(id, known);
      }
    }
    for (const { ends: unordered } of uses.values()) unordered.sort((a, b) => a - b);
    this.#uses = uses;
  }

  /**
   * Ids of the sources of the events that touch `[startMs, endMs)`, the one that most of them cite first; at equal use, in
   * the order of the events that first cite them. O(s log n) for s sources.
   */
  between(startMs: number, endMs: number): readonly string[] {
    return byCount([...this.#uses].map(([id, uses]) => [id, countBetween(uses, startMs, endMs)]));
  }

  /** The same for some of the events. Linear in them. */
  of(events: readonly KnownEvent[]): readonly string[] {
    const counts = new Map<string, number>();
    for (const { sources } of events)
      for (const id of new Set(sources.map((source) => source.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
    return byCount([...this.#uses.keys()].map((id) => [id, counts.get(id) ?? 0]));
  }
}

/** Those with a count, the greatest first; equal ones in the order given. */
const byCount = (counts: readonly (readonly [id: string, count: number])[]): readonly string[] =>
  counts
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);

const countBetween = ({ starts, ends }: Uses, startMs: number, endMs: number): number =>
  upperBound(starts.length, (at) => starts[at]! < endMs) - upperBound(ends.length, (at) => ends[at]! <= startMs);

/** The uses of all sources; made once for each known timeline. */
export const sourceUsesOf: (known: KnownTimeline) => SourceUses = memoizeWeak(
  (known: KnownTimeline) => new SourceUses(known),
);
