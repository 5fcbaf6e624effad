import { clamp } from '../../util/clamp.ts';
import type { TimeWindow } from '../resolve-window.ts';
import type { TimeScale } from '../time/time-scale.ts';

/** Side of what a handle can be taken by, px. */
export const HANDLE_PX = 24;
/** Handles closer than this would leave no place to take the window itself by. */
const HANDLES_APART_PX = 2 * HANDLE_PX;
/** A window is never drawn narrower: it must be seen. */
const WINDOW_MIN_PX = 2;

/** Where a window stands in the overview, and by what it can be taken. px. */
export interface BrushPlaces {
  /** The window itself. */
  readonly startX: number;
  readonly endX: number;
  /** Middles of the handles: at the edges, or farther apart where those are too close to each other. */
  readonly startHandleX: number;
  readonly endHandleX: number;
}

/** Handles stay inside the strip and never cover each other. */
export function brushPlaces({ startMs, endMs }: TimeWindow, scale: TimeScale): BrushPlaces {
  const half = HANDLE_PX / 2;
  const startX = clamp(scale.toPx(startMs), scale.startPx, scale.endPx - WINDOW_MIN_PX);
  const endX = clamp(scale.toPx(endMs), startX + WINDOW_MIN_PX, scale.endPx);
  const middle = (startX + endX) / 2;
  const apart = Math.max(endX - startX, HANDLES_APART_PX) / 2;
  const startHandleX = clamp(middle - apart, scale.startPx + half, scale.endPx - half - HANDLES_APART_PX);
  const endHandleX = clamp(middle + apart, startHandleX + HANDLES_APART_PX, scale.endPx - half);
  return { startX, endX, startHandleX, endHandleX };
}
