import { ascending } from 'd3-array';
import { clamp } from '../../util/clamp.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import type { MeasureText } from '../measure-text.ts';
import { LABEL_CLEAR_PX, MARK_CLEAR_PX, SIZE } from '../metrics.ts';
import { timeCells, type TimeCells } from '../time/time-cells.ts';
import type { TimeScale } from '../time/time-scale.ts';
import type { LaneMark } from './lane-marks.ts';

/** Neighbours without a label, drawn as one mark with their number; a single one keeps its own mark. px along time. */
export interface Aggregate {
  /** Indexes of marks in time order; never empty. */
  readonly indexes: readonly number[];
  /** How many events the marks stand for. */
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const PADDING_PX = 7;
/** A longer run of neighbours is counted in cells, so that a dense lane still shows where it is dense. */
const RUN_MOST_PX = 144;
/** Cells are this wide, up to twice that. */
const CELL_PX = 48;
/** A count keeps this far from the border of its cell. */
const CELL_INSET_PX = 8;

/** px that a count needs. */
export const countWidth = (count: number, measure: MeasureText): number =>
  measure(String(count), SIZE.note, 700) + 2 * PADDING_PX;

/** What counts are made of: marks of a lane, and where they may stand. */
export interface RestFrame {
  readonly marks: readonly LaneMark[];
  readonly measure: MeasureText;
  readonly plot: Interval;
  readonly scale: Pick<TimeScale, 'pxPerDay' | 'toMs' | 'toPx'>;
}

interface Run {
  readonly indexes: number[];
  count: number;
  start: number;
  end: number;
}

const inTimeOrder = (run: Run): Aggregate => ({ ...run, indexes: run.indexes.sort((a, b) => a - b) });

/** Runs of marks that come nearer to each other than `gap`, in the order in which they begin. */
function runsOf(rest: readonly number[], marks: readonly LaneMark[], gap: number): readonly Run[] {
  const runs: Run[] = [];
  for (const index of [...rest].sort((a, b) => marks[a]!.start - marks[b]!.start || a - b)) {
    const { start, end, count } = marks[index]!;
    const last = runs.at(-1);
    if (last && start < last.end + gap) {
      last.indexes.push(index);
      last.count += count;
      last.end = Math.max(last.end, end);
    } else runs.push({ indexes: [index], count, start, end });
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
      last.count += next.count;
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
  const missing = run.count > 1 ? countWidth(run.count, measure) - (run.end - run.start) : 0;
  if (missing <= 0) return run;
  const width = run.end - run.start + missing;
  const start = clamp(run.start - missing / 2, borders.start, Math.max(borders.start, borders.end - width));
  return { ...run, start, end: start + width };
}

/** A long run by cells that stand fixed in time; counts keep clear of the borders of their cells. */
function splitRun(run: Run, cells: TimeCells, { marks, measure, scale, plot }: RestFrame): readonly Run[] {
  const parts = new Map<number, Run>();
  for (const index of run.indexes) {
    const { start, end, count } = marks[index]!;
    const cell = cells.at(scale.toMs((start + end) / 2));
    const known = parts.get(cell);
    if (known) {
      known.indexes.push(index);
      known.count += count;
      known.start = Math.min(known.start, start);
      known.end = Math.max(known.end, end);
    } else parts.set(cell, { indexes: [index], count, start, end });
  }
  return [...parts].map(([cell, part]) => {
    if (part.count === 1) return part;
    const inner = insideCell(cell, cells, scale, plot);
    const start = clamp(part.start, inner.start, inner.end);
    const clipped = { ...part, start, end: clamp(part.end, inner.start, inner.end) };
    // What the edge of the plot leaves of a cell may be too narrow for a count, which then reaches past the cell’s border.
    const inCell = widened(clipped, measure, inner);
    return inCell.end > plot.end ? widened(clipped, measure, plot) : inCell;
  });
}

/** px of a cell without its borders, within the plot. */
function insideCell(cell: number, { startMs }: TimeCells, { toPx }: RestFrame['scale'], plot: Interval): Interval {
  const start = clamp(toPx(startMs(cell)) + CELL_INSET_PX, plot.start, plot.end);
  return { start, end: Math.max(start, Math.min(plot.end, toPx(startMs(cell + 1)) - CELL_INSET_PX)) };
}

/** Joins what touches until nothing does: a joined count may need more room than its parts. */
function settle(runs: readonly Run[], measure: MeasureText, plot: Interval): readonly Run[] {
  const sorted = runs.map((run) => widened(run, measure, plot)).sort((a, b) => ascending(a.start, b.start));
  const joined = joinNear(sorted, MARK_CLEAR_PX);
  return joined.length === sorted.length ? joined : settle(joined, measure, plot);
}

/**
 * Joins marks without a label that come nearer to each other than two labels may, until none do; long runs are counted in cells. Cells
 * stand fixed in time, so that a small move changes counts at the edges alone. `most`: the greatest count there may be. Counts add up to
 * the input’s, nothing overlaps. Cost: n log n in marks.
 */
export function aggregateRest(rest: readonly number[], most: number, frame: RestFrame): readonly Aggregate[] {
  const { marks, measure, plot, scale } = frame;
  const cells = timeCells(Math.max(CELL_PX, countWidth(most, measure) + 2 * CELL_INSET_PX), scale);
  const parts = runsOf(rest, marks, LABEL_CLEAR_PX).flatMap((run) => {
    const isLong = run.count > 1 && run.end - run.start > RUN_MOST_PX;
    return isLong ? splitRun(run, cells, frame) : [run];
  });
  return settle(parts, measure, plot).map(inTimeOrder);
}

/** Joins long marks only where they overlap. */
export const aggregateOverlapping = (
  rest: readonly number[],
  { marks, measure, plot }: RestFrame,
): readonly Aggregate[] => settle(runsOf(rest, marks, MARK_CLEAR_PX), measure, plot).map(inTimeOrder);
