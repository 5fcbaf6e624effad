import { STATUSES } from '../../model/event-columns.ts';
import type { PlaceRange } from '../../model/time-index.ts';
import type { AggregateFacts } from '../scene.ts';
import type { Aggregate } from './aggregate-rest.ts';
import type { LaneEvents } from './lane-events.ts';
import type { LaneMarks } from './lane-marks.ts';

/** Ids a target carries, for a million would take longer than the drawing. */
const MEMBERS_MOST = 50;

/** Where the events of an aggregate are in its lane, in time order; the ranges do not overlap. */
export const rangesOf = ({ indexes }: Aggregate, { marks }: LaneMarks): readonly PlaceRange[] =>
  indexes
    .flatMap((index): readonly PlaceRange[] => {
      const { place, ranges } = marks[index]!;
      return ranges ?? [{ from: place, to: place + 1, endAfterMs: -Infinity }];
    })
    .sort((a, b) => a.from - b.from);

/** The ids of the first events of some ranges. */
export function firstIds(ranges: readonly PlaceRange[], events: LaneEvents): readonly string[] {
  const ids: string[] = [];
  for (const range of ranges) {
    if (ids.length >= MEMBERS_MOST) break;
    for (const place of events.index.places(range, MEMBERS_MOST - ids.length)) ids.push(events.idAt(place));
  }
  return ids;
}

/** What is said of the events of some ranges, of which at least one is not empty. Cost: logarithmic in them. */
export function aggregateFacts(ranges: readonly PlaceRange[], events: LaneEvents): AggregateFacts {
  const { index, columns } = events;
  const best = ranges
    .flatMap((range) => index.mostImportant(range, 1))
    .reduce((top, place) => (columns.importance[place]! > columns.importance[top]! ? place : top));
  const worst = Math.max(...ranges.map((range) => STATUSES.indexOf(index.leastCertain(range))));
  const span = spanOf(ranges, events);
  return { top: events.idAt(best), status: STATUSES[worst]!, ...(span ? { span } : {}) };
}

/** From the first start to the last end; an end that is open counts as the last start. */
function spanOf(ranges: readonly PlaceRange[], { index, columns }: LaneEvents): AggregateFacts['span'] {
  let startMs = Infinity;
  let endMs = -Infinity;
  for (const range of ranges) {
    const bounds = [boundsOf(range.from, columns), boundsOf(range.to - 1, columns)];
    const first = index.first(range);
    const lastMs = index.lastEnd(range.from, range.to);
    if (first < 0) continue;
    startMs = Math.min(startMs, boundsOf(first, columns).startMs);
    endMs = Math.max(endMs, Number.isFinite(lastMs) ? lastMs : Math.max(...bounds.map((bound) => bound.endMs)));
  }
  return Number.isFinite(startMs) && Number.isFinite(endMs) && startMs < endMs ? { startMs, endMs } : undefined;
}

interface Bounds {
  readonly startMs: number;
  readonly endMs: number;
}

/** Start and end of an event; where one of them is open, the other stands for it. */
function boundsOf(place: number, { starts, ends }: LaneEvents['columns']): Bounds {
  const [start, end] = [starts[place]!, ends[place]!];
  return { startMs: Number.isFinite(start) ? start : end, endMs: Number.isFinite(end) ? end : start };
}
