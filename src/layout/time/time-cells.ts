import { DAY_MS } from '../metrics.ts';
import type { TimeScale } from './time-scale.ts';

/** Stretches of equal length that stand fixed in time: moving a window moves them with everything else. */
export interface TimeCells {
  /** Of the cell that holds an instant, its number. */
  readonly at: (ms: number) => number;
  /** First instant of a cell. */
  readonly startMs: (cell: number) => number;
}

/** Cells between `leastPx` and twice that wide. Their length is a day doubled or halved some times, so that zooming halves or joins them. */
export function timeCells(leastPx: number, { pxPerDay }: Pick<TimeScale, 'pxPerDay'>): TimeCells {
  const cellMs = DAY_MS * 2 ** Math.ceil(Math.log2(leastPx / pxPerDay));
  return { at: (ms) => Math.floor(ms / cellMs), startMs: (cell) => cell * cellMs };
}
