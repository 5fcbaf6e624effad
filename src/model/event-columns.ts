import type { Status } from './event-entry.ts';

/** The least certain last: what a count of events has to own up to. */
export const STATUSES: readonly Status[] = ['occurred', 'ongoing', 'planned', 'postponed', 'cancelled'];

/** Importance of an event that gives none. */
export const DEFAULT_IMPORTANCE = 3;

/**
 * What the extent of a mark depends on: `day`, one day; `within`, a month or year, without doubts;
 * `span`, an interval between two such dates; `any`: the event itself has to be looked at.
 */
export const SHAPE = { any: 0, day: 1, within: 2, span: 3 } as const;

/** One number a column and event, so that a million of them can be passed over quickly. */
export interface EventColumns {
  /** UTC ms of the first instant; −Infinity open. An unknown end counts as its known side, Infinity where both are unknown. */
  readonly starts: Float64Array;
  /** First instant after the last day; Infinity open. */
  readonly ends: Float64Array;
  /** 1–5. */
  readonly importance: Uint8Array;
  /** Places in `STATUSES`. */
  readonly statuses: Uint8Array;
  /** Values of `SHAPE`. */
  readonly shapes: Uint8Array;
  /** Place of the first topic among the topics of the timeline; −1 without one. */
  readonly topics: Int32Array;
}

/** Columns with room for `length` events. 26 bytes an event. */
export const newColumns = (length: number): EventColumns => ({
  starts: new Float64Array(length),
  ends: new Float64Array(length),
  importance: new Uint8Array(length),
  statuses: new Uint8Array(length),
  shapes: new Uint8Array(length),
  topics: new Int32Array(length),
});

/** The first `used` events of some columns, with room for `length` in all. */
export function growColumns(columns: EventColumns, used: number, length: number): EventColumns {
  const grown = newColumns(length);
  for (const name of ['starts', 'ends', 'importance', 'statuses', 'shapes', 'topics'] as const) {
    grown[name].set(columns[name].subarray(0, used));
  }
  return grown;
}

/** Columns of the events at some places, in the order of the places. Linear. */
export function reorderColumns(columns: EventColumns, places: Uint32Array): EventColumns {
  const { starts, ends, importance, statuses, shapes, topics } = newColumns(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at]!;
    starts[at] = columns.starts[place]!;
    ends[at] = columns.ends[place]!;
    importance[at] = columns.importance[place]!;
    statuses[at] = columns.statuses[place]!;
    shapes[at] = columns.shapes[place]!;
    topics[at] = columns.topics[place]!;
  }
  return { starts, ends, importance, statuses, shapes, topics };
}
