import type { KnownEvent } from '../../model/known-timeline.ts';
import { clamp } from '../../util/clamp.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { markExtent } from '../marks/mark-geometry.ts';
import type { PieceLimits } from '../marks/mark-pieces.ts';
import { BAND_MIN_PX, DAY_AS_BAND_PX, DAY_MS } from '../metrics.ts';
import type { EventColumns } from './event-columns.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';

/** The events of a lane that are in the window, and where their marks stand: in time order, one number a column and event. */
export interface LaneMarks {
  readonly events: readonly KnownEvent[];
  readonly importance: Uint8Array;
  /** First px of each mark, ghosts included. */
  readonly starts: Float64Array;
  /** Last px of each mark. */
  readonly ends: Float64Array;
}

/** Where marks may stand in a frame. */
export const pieceLimits = ({
  plotStart,
  plotEnd,
  asOfX,
}: Pick<HorizontalFrame, 'plotStart' | 'plotEnd' | 'asOfX'>): PieceLimits => ({
  start: plotStart,
  end: plotEnd,
  openEnd: clamp(asOfX, plotStart, plotEnd),
});

/** Extent of the dot of a day in the window, the same as by `markExtent`. */
function dotExtent(earliestMs: number, { scale, plotStart, plotEnd }: HorizontalFrame): Interval {
  const start = Math.max(scale.toPx(earliestMs), plotStart);
  const end = Math.min(scale.toPx(earliestMs + DAY_MS), plotEnd);
  const middle = (start + end) / 2;
  return { start: middle - BAND_MIN_PX / 2, end: middle + BAND_MIN_PX / 2 };
}

/** Indexes of the events of which any part lies in the window. Cost: linear, a few ns an event. */
export function indexesInWindow(
  { earliest, latest }: EventColumns,
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < earliest.length; at += 1) {
    if (earliest[at]! < endMs && latest[at]! + DAY_MS > startMs) found.push(at);
  }
  return found;
}

/** Marks of the events at some indexes; what leaves no mark in the window is left out. Cost: linear. */
export function laneMarks(columns: EventColumns, indexes: readonly number[], frame: HorizontalFrame): LaneMarks {
  const limits = pieceLimits(frame);
  const starts = new Float64Array(indexes.length);
  const ends = new Float64Array(indexes.length);
  const importance = new Uint8Array(indexes.length);
  const events: KnownEvent[] = [];
  const areDotsDrawn = frame.scale.pxPerDay <= DAY_AS_BAND_PX;
  for (const index of indexes) {
    const isDot = areDotsDrawn && columns.isPlainDay[index] === 1;
    const event = columns.events[index]!;
    const extent = isDot ? dotExtent(columns.earliest[index]!, frame) : markExtent(event, frame.scale, limits);
    if (!extent) continue;
    const at = events.push(event) - 1;
    starts[at] = extent.start;
    ends[at] = extent.end;
    importance[at] = columns.importance[index]!;
  }
  const count = events.length;
  return {
    events,
    importance: importance.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };
}
