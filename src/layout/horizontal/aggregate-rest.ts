import { ascending } from 'd3-array';
import { clamp } from '../../util/clamp.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import type { MeasureText } from '../measure-text.ts';
import { LABEL_CLEAR_PX, MARK_CLEAR_PX, SIZE } from '../metrics.ts';
import type { LaneMarks } from './lane-marks.ts';

/** Neighbours without a label, drawn as one mark with their number; a single one keeps its own mark. px along time. */
export interface Aggregate {
  /** Indexes in time order; never empty. */
  readonly indexes: readonly number[];
  readonly start: number;
  readonly end: number;
}

const PADDING_PX = 7;
/** A longer run of neighbours is counted in cells, so that a dense lane still shows where it is dense. */
const RUN_MOST_PX = 144;
const CELL_PX = 64;
/** A count keeps this far from the border of its cell. */
const CELL_INSET_PX = 8;

/** px that a count needs. */
export const countWidth = (count: number, measure: MeasureText): number =>
  measure(String(count), SIZE.note, 700) + 2 * PADDING_PX;

interface Run {
  readonly indexes: number[];
  start: number;
  end: number;
}

const inTimeOrder = ({ indexes, start, end }: Run): Aggregate => ({
  indexes: indexes.sort((a, b) => a - b),
  start,
  end,
});

/** Runs of marks that come nearer to each other than `gap`, in the order in which they begin. */
function runsOf(rest: readonly number[], { starts, ends }: LaneMarks, gap: number): readonly Run[] {
  const runs: Run[] = [];
  for (const index of [...rest].sort((a, b) => starts[a]! - starts[b]! || a - b)) {
    const last = runs.at(-1);
    if (last && starts[index]! < last.end + gap) {
      last.indexes.push(index);
      last.end = Math.max(last.end, ends[index]!);
    } else runs.push({ indexes: [index], start: starts[index]!, end: ends[index]! });
  }
  return runs;
}

/** Joins runs that come nearer than `gap`. Input in the order of `start`. */
function joinNear(runs: readonly Run[], gap: number): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    let next = run;
    for (let last = joined.at(-1); last && last.end + gap > next.start; last = joined.at(-1)) {
      joined.pop();
      for (const index of next.indexes) last.indexes.push(index);
      last.start = Math.min(last.start, next.start);
      last.end = Math.max(last.end, next.end);
      next = last;
    }
    joined.push(next);
  }
  return joined;
}

/** A count needs room for its digits, inside the borders given. */
function widened(run: Run, measure: MeasureText, borders: Interval): Run {
  const missing = run.indexes.length > 1 ? countWidth(run.indexes.length, measure) - (run.end - run.start) : 0;
  if (missing <= 0) return run;
  const width = run.end - run.start + missing;
  const start = clamp(run.start - missing / 2, borders.start, Math.max(borders.start, borders.end - width));
  return { indexes: run.indexes, start, end: start + width };
}

/** A long run by cells of equal width, counted from the start of the lane; counts keep clear of the borders of their cells. */
function splitRun(run: Run, { starts, ends }: LaneMarks, cellPx: number, measure: MeasureText): readonly Run[] {
  const cells = new Map<number, Run>();
  for (const index of run.indexes) {
    const [start, end] = [starts[index]!, ends[index]!];
    const cell = Math.floor((start + end) / 2 / cellPx);
    const known = cells.get(cell);
    if (known) {
      known.indexes.push(index);
      known.start = Math.min(known.start, start);
      known.end = Math.max(known.end, end);
    } else cells.set(cell, { indexes: [index], start, end });
  }
  return [...cells].map(([cell, part]) => {
    if (part.indexes.length === 1) return part;
    const inner = { start: cell * cellPx + CELL_INSET_PX, end: (cell + 1) * cellPx - CELL_INSET_PX };
    const clipped = {
      ...part,
      start: clamp(part.start, inner.start, inner.end),
      end: clamp(part.end, inner.start, inner.end),
    };
    return widened(clipped, measure, inner);
  });
}

/** Joins what touches until nothing does: a joined count may need more room than its parts. */
function settle(runs: readonly Run[], measure: MeasureText, plot: Interval): readonly Run[] {
  const sorted = runs.map((run) => widened(run, measure, plot)).sort((a, b) => ascending(a.start, b.start));
  const joined = joinNear(sorted, MARK_CLEAR_PX);
  return joined.length === sorted.length ? joined : settle(joined, measure, plot);
}

/**
 * Joins marks without a label that come nearer to each other than two labels may, until none do; long runs are counted in cells.
 * Counts add up to the input’s, nothing overlaps. Cost: n log n, nearly linear for input in time order.
 */
export function aggregateRest(
  rest: readonly number[],
  marks: LaneMarks,
  measure: MeasureText,
  plot: Interval,
): readonly Aggregate[] {
  const runs = runsOf(rest, marks, LABEL_CLEAR_PX);
  const cellPx = Math.max(CELL_PX, countWidth(rest.length, measure) + 2 * CELL_INSET_PX);
  const parts = runs.flatMap((run) => {
    const isLong = run.indexes.length > 1 && run.end - run.start > RUN_MOST_PX;
    return isLong ? splitRun(run, marks, cellPx, measure) : [run];
  });
  return settle(parts, measure, plot).map(inTimeOrder);
}

/** Joins long marks only where they overlap. */
export const aggregateOverlapping = (
  rest: readonly number[],
  marks: LaneMarks,
  measure: MeasureText,
  plot: Interval,
): readonly Aggregate[] => settle(runsOf(rest, marks, MARK_CLEAR_PX), measure, plot).map(inTimeOrder);
