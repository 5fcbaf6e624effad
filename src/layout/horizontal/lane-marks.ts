import type { KnownEvent } from '../../model/known-timeline.ts';
import { clamp } from '../../util/clamp.ts';
import { markExtent } from '../marks/mark-geometry.ts';
import type { PieceLimits } from '../marks/mark-pieces.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';

/**
 * Where the marks of a lane stand, one number a column and event: all that most of many thousand events ever need. Only events with a
 * mark in the window; in time order.
 */
export interface LaneMarks {
  readonly events: readonly KnownEvent[];
  /** First px of each mark, ghosts included. */
  readonly starts: Float64Array;
  /** Last px of each mark. */
  readonly ends: Float64Array;
}

/** Where marks may stand in a frame. */
export const pieceLimits = ({ plotStart, plotEnd, asOfX }: HorizontalFrame): PieceLimits => ({
  start: plotStart,
  end: plotEnd,
  openEnd: clamp(asOfX, plotStart, plotEnd),
});

/** Extents of the marks of a lane. Cost: linear in events. */
export function laneMarks(events: readonly KnownEvent[], frame: HorizontalFrame): LaneMarks {
  const limits = pieceLimits(frame);
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  const seen: KnownEvent[] = [];
  for (const event of events) {
    const extent = markExtent(event, frame.scale, limits);
    if (!extent) continue;
    starts[seen.length] = extent.start;
    ends[seen.length] = extent.end;
    seen.push(event);
  }
  return { events: seen, starts: starts.subarray(0, seen.length), ends: ends.subarray(0, seen.length) };
}
