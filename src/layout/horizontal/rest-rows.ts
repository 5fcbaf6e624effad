import { intervalsOverlap, type Interval } from '../../util/intervals-overlap.ts';
import { MARK_CLEAR_PX } from '../metrics.ts';
import { aggregateOverlapping, aggregateRest, type Aggregate, type RestFrame } from './aggregate-rest.ts';
import type { LaneMark } from './lane-marks.ts';

/** A longer mark without a label keeps a place of its own: joined to its neighbours it would swallow a whole lane. */
const LONG_PX = 64;
const isFree = (wanted: Interval, row: readonly Interval[]): boolean =>
  !row.some((other) => intervalsOverlap(wanted, other, MARK_CLEAR_PX));

/** Spreads long marks over the rows, opening new ones up to `maxRows`; gives back what found no room. */
function spread(
  long: readonly number[],
  marks: readonly LaneMark[],
  rows: Aggregate[][],
  maxRows: number,
): readonly number[] {
  return long.filter((index) => {
    const { start, end, count } = marks[index]!;
    const mark: Aggregate = { indexes: [index], count, start, end };
    const row = rows.find((taken) => isFree(mark, taken));
    if (row) row.push(mark);
    else if (rows.length < maxRows) rows.push([mark]);
    else return true;
    return false;
  });
}

/**
 * Rows of the marks without a label: short ones joined to counts in the first row, long ones apart. Every index of `rest` is in exactly
 * one aggregate; aggregates of one row do not overlap. `most`: the greatest count there may be; `maxRows`: rows over which long marks
 * are spread before they too are counted.
 */
export function restRows(
  rest: readonly number[],
  most: number,
  maxRows: number,
  frame: RestFrame,
): readonly (readonly Aggregate[])[] {
  const { marks } = frame;
  const isLong = (index: number) => marks[index]!.end - marks[index]!.start > LONG_PX;
  const short = rest.filter((index) => !isLong(index));
  const long = rest.filter(isLong).sort((a, b) => marks[a]!.start - marks[b]!.start || a - b);
  const rows: Aggregate[][] = short.length > 0 ? [[...aggregateRest(short, most, frame)]] : [];
  const left = spread(long, marks, rows, maxRows);
  return left.length > 0 ? [...rows, aggregateOverlapping(left, frame)] : rows;
}
