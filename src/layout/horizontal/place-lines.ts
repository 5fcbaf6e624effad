import { intervalsOverlap, type Interval } from '../../util/intervals-overlap.ts';
import type { LayoutContext } from '../layout-context.ts';
import { markGeometry } from '../marks/mark-geometry.ts';
import { LABEL_CLEAR_PX } from '../metrics.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { pieceLimits, type LaneMarks } from './lane-marks.ts';
import { sideOf } from './side-of.ts';
import { sizeLines, type PlacedLine, type SizedLine } from './size-line.ts';

/** A row of marks with one-line labels, and what of it is taken. */
export interface LineRow {
  readonly placed: PlacedLine[];
  readonly taken: Interval[];
}

const BESIDE_PX = 6;

/** True when nothing in a row comes nearer than two labels may. */
export const isFreeIn = (row: Pick<LineRow, 'taken'>, wanted: Interval): boolean =>
  !row.taken.some((other) => intervalsOverlap(wanted, other, LABEL_CLEAR_PX));

interface Way {
  readonly line: SizedLine;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Right of the mark, then left of it; the full line before the short one. */
const waysFor = (lines: readonly SizedLine[], { start, end }: Interval): readonly Way[] =>
  lines.flatMap((line): readonly Way[] => [
    { line, x: end + BESIDE_PX, anchor: 'start' },
    { line, x: start - BESIDE_PX - line.width, anchor: 'end' },
  ]);

function placeIn(
  rows: LineRow[],
  mark: Interval,
  ways: readonly Way[],
  side: Interval,
  most: number,
): { readonly row: LineRow; readonly way: Way } | undefined {
  for (const way of ways.filter(({ x, line }) => x >= side.start && x + line.width <= side.end)) {
    const wanted = { start: Math.min(mark.start, way.x), end: Math.max(mark.end, way.x + way.line.width) };
    const row =
      rows.find((taken) => isFreeIn(taken, wanted)) ?? (rows.length < most ? { placed: [], taken: [] } : undefined);
    if (!row) continue;
    if (!rows.includes(row)) rows.push(row);
    row.taken.push(wanted);
    return { row, way };
  }
  return undefined;
}

/**
 * Gives events that found no room on a shelf a one-line label beside their mark, first come first served, in at most `most` rows.
 * Returns the rows, and the indexes that found none.
 */
export function placeLines(
  candidates: readonly number[],
  { events, marks }: LaneMarks,
  most: number,
  frame: HorizontalFrame,
  context: LayoutContext,
): { readonly rows: readonly LineRow[]; readonly labelled: ReadonlySet<number> } {
  const rows: LineRow[] = [];
  const labelled = new Set<number>();
  for (const index of candidates) {
    const extent = marks[index]!;
    if (rows.length === most && !rows.some((row) => isFreeIn(row, extent))) continue;
    const event = events.at(extent.place);
    const mark = markGeometry(event, frame.scale, pieceLimits(frame));
    const found =
      mark && placeIn(rows, extent, waysFor(sizeLines(event, frame, context), extent), sideOf(mark, frame), most);
    if (!mark || !found) continue;
    found.row.placed.push({ index, mark, ...found.way });
    labelled.add(index);
  }
  return { rows, labelled };
}
