import type { PlaceRange } from '../../model/time-index.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { BAND_MIN_PX } from '../metrics.ts';
import type { TimeWindow } from '../resolve-window.ts';
import { timeCells } from '../time/time-cells.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import type { LaneEvents } from './lane-events.ts';

/** Events that are counted without being looked at. */
export interface Dense extends Interval {
  /** Of the first of them. */
  readonly place: number;
  readonly ranges: readonly PlaceRange[];
  readonly count: number;
}

/** The events of a window: those that are looked at one by one, and the others. */
export interface DenseRanges {
  /** Ascending. */
  readonly places: readonly number[];
  readonly counts: readonly Dense[];
}

/** Cells from this width to twice it: no more than one mark fits into one. */
const CELL_PX = 12;
/** More events that begin in one cell are counted, all but those that may get a label. */
const MOST_OF_CELL = 8;
/** More events that began before the window are counted likewise. */
const MOST_RUNNING = 64;

/** A range without some of its places, which are given in ascending order. */
function without({ from, to, endAfterMs }: PlaceRange, places: readonly number[]): readonly PlaceRange[] {
  const edges = [from - 1, ...places.filter((place) => place >= from && place < to), to];
  return edges
    .slice(1)
    .map((edge, at) => ({ from: edges[at]! + 1, to: edge, endAfterMs }))
    .filter((part) => part.to > part.from);
}

/** What runs into the window: one by one, or counted at its edge. */
function running(
  { index }: LaneEvents,
  { startMs }: TimeWindow,
  { plotStart }: HorizontalFrame,
  chosen: readonly number[],
): DenseRanges {
  const range = index.runningAt(startMs);
  const count = index.runningCount(startMs);
  if (count <= MOST_RUNNING) return { places: index.places(range, count), counts: [] };
  const places = chosen.filter((place) => place < range.to);
  const ranges = without(range, places);
  const place = Math.min(...ranges.map((part) => index.first(part)).filter((first) => first >= 0));
  const rest = { place, ranges, count: count - places.length, start: plotStart, end: plotStart + BAND_MIN_PX };
  return { places, counts: [rest] };
}

/** Events that begin in one cell, but for those that may get a label; it is drawn no wider than the cell. */
function countOf(range: PlaceRange, { columns }: LaneEvents, frame: HorizontalFrame, chosen: readonly number[]): Dense {
  const ranges = without(range, chosen);
  const count = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const first = ranges[0]?.from ?? range.from;
  const last = (ranges.at(-1)?.to ?? range.to) - 1;
  const { plotStart, plotEnd, scale } = frame;
  const middle = (scale.toPx(columns.starts[first]!) + scale.toPx(columns.starts[last]!) + scale.pxPerDay) / 2;
  const half = Math.max(BAND_MIN_PX, scale.toPx(columns.starts[last]!) - scale.toPx(columns.starts[first]!)) / 2;
  const start = Math.max(plotStart, Math.min(middle - half, plotEnd - BAND_MIN_PX));
  return { place: first, ranges, count, start, end: Math.max(start + BAND_MIN_PX, Math.min(middle + half, plotEnd)) };
}

/**
 * Divides the events of a window into those that get a place of their own and those that are counted, cell by cell. Cells stand fixed
 * in time. `candidates` are never counted here. Cost: that of the cells, whatever is in them.
 */
export function denseRanges(
  events: LaneEvents,
  window: TimeWindow,
  frame: HorizontalFrame,
  candidates: readonly number[],
): DenseRanges {
  const { index, columns } = events;
  const cells = timeCells(CELL_PX, frame.scale);
  const chosen = [...candidates].sort((a, b) => a - b);
  const before = running(events, window, frame, chosen);
  const places = [...before.places];
  const counts = [...before.counts];
  const end = index.firstFrom(window.endMs);
  for (let from = index.firstFrom(window.startMs); from < end;) {
    const next = index.firstFrom(cells.startMs(cells.at(columns.starts[from]!) + 1));
    const to = Math.max(from + 1, Math.min(end, next));
    const inCell = chosen.filter((place) => place >= from && place < to);
    if (to - from <= MOST_OF_CELL + inCell.length) for (let place = from; place < to; place += 1) places.push(place);
    else {
      places.push(...inCell);
      counts.push(countOf({ from, to, endAfterMs: -Infinity }, events, frame, inCell));
    }
    from = to;
  }
  return { places, counts };
}
