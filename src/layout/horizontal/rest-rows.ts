import { intervalsOverlap, type Interval } from '../../util/intervals-overlap.ts';
import type { MeasureText } from '../measure-text.ts';
import { MARK_CLEAR_PX } from '../metrics.ts';
import { aggregateOverlapping, aggregateRest, type Aggregate } from './aggregate-rest.ts';
import type { LaneMarks } from './lane-marks.ts';

/** A longer mark without a label keeps a place of its own: joined to its neighbours it would swallow a whole lane. */
const LONG_PX = 64;
/** Rows over which long marks are spread before they too are counted. */
const MOST_ROWS = 3;

const isFree = (wanted: Interval, row: readonly Interval[]): boolean =>
  !row.some((other) => intervalsOverlap(wanted, other, MARK_CLEAR_PX));

/** Spreads long marks over the rows, opening new ones; gives back what found no room. */
function spread(long: readonly number[], { starts, ends }: LaneMarks, rows: Aggregate[][]): readonly number[] {
  return long.filter((index) => {
    const mark: Aggregate = { indexes: [index], start: starts[index]!, end: ends[index]! };
    const row = rows.find((taken) => isFree(mark, taken));
    if (row) row.push(mark);
    else if (rows.length < MOST_ROWS) rows.push([mark]);
    else return true;
    return false;
  });
}

/**
 * Rows of the marks without a label: short ones joined to counts in the first row, long ones apart. Every index of `rest` is in exactly
 * one aggregate; aggregates of one row do not overlap.
 */
export function restRows(
  rest: readonly number[],
  marks: LaneMarks,
  measure: MeasureText,
  plot: Interval,
): readonly (readonly Aggregate[])[] {
  const isLong = (index: number) => marks.ends[index]! - marks.starts[index]! > LONG_PX;
  const short = rest.filter((index) => !isLong(index));
  const long = rest.filter(isLong).sort((a, b) => marks.starts[a]! - marks.starts[b]! || a - b);
  const rows: Aggregate[][] = short.length > 0 ? [[...aggregateRest(short, marks, measure, plot)]] : [];
  const left = spread(long, marks, rows);
  return left.length > 0 ? [...rows, aggregateOverlapping(left, marks, measure, plot)] : rows;
}
