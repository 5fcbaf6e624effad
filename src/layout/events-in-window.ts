import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { reorderColumns, STATUSES, type EventColumns } from '../model/event-columns.ts';
import { LazyList } from '../model/lazy-list.ts';
import { sourceUsesOf } from '../model/source-uses.ts';
import { TimeIndex } from '../model/time-index.ts';
import type { Status } from '../model/event-entry.ts';
import { memoizeWeak } from '../util/memoize-weak.ts';
import type { TimeWindow } from './resolve-window.ts';

/** The index over all known events; made once for each of them. */
export const indexOf: (known: KnownTimeline) => TimeIndex = memoizeWeak(
  ({ events }: KnownTimeline) => new TimeIndex(events.columns),
);

/** The places of the events of some statuses. Linear. */
function placesOf({ statuses }: EventColumns, isMeant: (status: Status) => boolean): Uint32Array {
  const isMeantCode = STATUSES.map(isMeant);
  const places = new Uint32Array(statuses.length);
  let count = 0;
  for (let place = 0; place < statuses.length; place += 1) if (isMeantCode[statuses[place]!]) places[count++] = place;
  return places.subarray(0, count);
}

/** The index over the events of some statuses; made once for each known timeline. */
const indexOfStatuses = (isMeant: (status: Status) => boolean): ((known: KnownTimeline) => TimeIndex) =>
  memoizeWeak(
    ({ events: { columns } }: KnownTimeline) => new TimeIndex(reorderColumns(columns, placesOf(columns, isMeant))),
  );

/** The index over all that is planned or postponed. */
export const planIndexOf = indexOfStatuses((status) => status === 'planned' || status === 'postponed');

/** The index over all that has not happened: planned, postponed or cancelled. */
export const unfulfilledIndexOf = indexOfStatuses((status) => status !== 'occurred' && status !== 'ongoing');

/** The event of a window that ends last, the first of equals, but for what goes on; `undefined` when there is none. */
export function lastInWindow(known: KnownTimeline, { startMs, endMs }: TimeWindow): KnownEvent | undefined {
  const index = indexOf(known);
  const range = { from: 0, to: index.firstFrom(endMs), endAfterMs: startMs };
  const settled = index.lastSettled(range);
  const place = settled < 0 ? index.first(range) : settled;
  return place < 0 ? undefined : known.events.at(place);
}

/** The known events of which any part lies in a window, in time order. Made without looking at any of them. */
export class EventsInWindow extends LazyList<KnownEvent> {
  readonly length: number;
  readonly #known: KnownTimeline;
  readonly #startMs: number;
  readonly #endMs: number;
  #sources: readonly string[] | undefined;
  /** How many began before the window; they come first. */
  readonly #runningCount: number;
  /** Place of the first that begins in the window. */
  readonly #firstPlace: number;
  /** Places of those that began before, as far as they were asked for. */
  readonly #running: number[] = [];

  constructor(known: KnownTimeline, { startMs, endMs }: TimeWindow) {
    super();
    const index = indexOf(known);
    this.length = index.count(startMs, endMs);
    this.#known = known;
    this.#startMs = startMs;
    this.#endMs = endMs;
    this.#runningCount = index.runningCount(startMs);
    this.#firstPlace = index.firstFrom(startMs);
  }

  /** The place among all known events of the event at an index that exists. */
  placeAt(index: number): number {
    if (index >= this.#runningCount) return this.#firstPlace + index - this.#runningCount;
    const missing = index + 1 - this.#running.length;
    if (missing > 0) {
      const from = (this.#running.at(-1) ?? -1) + 1;
      const range = { ...indexOf(this.#known).runningAt(this.#startMs), from };
      for (const place of indexOf(this.#known).places(range, missing)) this.#running.push(place);
    }
    return this.#running[index]!;
  }

  /** The index of the event at a place among all known events; −1 when it is not in the window. */
  indexOfPlace(place: number): number {
    const fromFirst = place - this.#firstPlace;
    if (fromFirst >= 0) return fromFirst < this.length - this.#runningCount ? this.#runningCount + fromFirst : -1;
    for (let index = 0; index < this.#runningCount; index += 1) if (this.placeAt(index) === place) return index;
    return -1;
  }

  /**
   * Ids of the sources of these events, the one that most of them cite first. Linear in all known events the first time, then
   * s log s for s sources of the timeline, once for this list.
   */
  sourcesByUse(): readonly string[] {
    return (this.#sources ??= sourceUsesOf(this.#known).between(this.#startMs, this.#endMs));
  }

  protected override make(index: number): KnownEvent {
    return this.#known.events.at(this.placeAt(index))!;
  }
}
