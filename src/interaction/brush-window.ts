import type { TimeWindow } from '../layout/resolve-window.ts';
import { clamp } from '../util/clamp.ts';
import { MIN_WINDOW_MS } from './clamp-window.ts';

/** What of the overview is taken hold of: an edge of the window, the window itself, or the ground beside it. */
export type BrushPart = 'start' | 'end' | 'window' | 'track';

/** The window with one edge moved by `byMs`: neither beyond the limits nor nearer to the other edge than a window can be. */
export function moveEdge(
  edge: 'start' | 'end',
  { startMs, endMs }: TimeWindow,
  byMs: number,
  limits: TimeWindow,
): TimeWindow {
  return edge === 'start'
    ? { startMs: clamp(startMs + byMs, limits.startMs, endMs - MIN_WINDOW_MS), endMs }
    : { startMs, endMs: clamp(endMs + byMs, startMs + MIN_WINDOW_MS, limits.endMs) };
}

/** The window moved as a whole, within the limits. */
export function moveWhole({ startMs, endMs }: TimeWindow, byMs: number, limits: TimeWindow): TimeWindow {
  const shiftMs = clamp(byMs, limits.startMs - startMs, limits.endMs - endMs);
  return { startMs: startMs + shiftMs, endMs: endMs + shiftMs };
}

/** The window a drag from one instant to another leads to; on the ground it spans a new one. */
export function brushWindow(
  part: BrushPart,
  window: TimeWindow,
  fromMs: number,
  toMs: number,
  limits: TimeWindow,
): TimeWindow {
  if (part === 'track') return { startMs: Math.min(fromMs, toMs), endMs: Math.max(fromMs, toMs) };
  return part === 'window' ? moveWhole(window, toMs - fromMs, limits) : moveEdge(part, window, toMs - fromMs, limits);
}
