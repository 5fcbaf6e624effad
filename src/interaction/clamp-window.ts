import { DAY_MS } from '../layout/metrics.ts';
import type { TimeWindow } from '../layout/resolve-window.ts';
import { clamp } from '../util/clamp.ts';

/** Shortest window a reader can zoom to: civil dates know nothing finer than a day. */
export const MIN_WINDOW_MS = DAY_MS;

/** How far a window may reach beyond the one that shows all dates, as a share of it. */
const OUTSIDE_SHARE = 0.05;

/** The outermost edges a window may have, given the window that shows all dates. */
export function windowLimits(all: TimeWindow): TimeWindow {
  const spanMs = all.endMs - all.startMs;
  const marginMs = Math.max(spanMs * OUTSIDE_SHARE, (MIN_WINDOW_MS - spanMs) / 2);
  return { startMs: all.startMs - marginMs, endMs: all.endMs + marginMs };
}

/** A length made to lie between the shortest window and the limits of `all`. ms. */
export function clampSpan(spanMs: number, all: TimeWindow): number {
  const limits = windowLimits(all);
  return clamp(spanMs, MIN_WINDOW_MS, limits.endMs - limits.startMs);
}

/** `wish` made at least `MIN_WINDOW_MS` long, cut to the length of the limits of `all`, and moved to lie within them. Whole ms. */
export function clampWindow(wish: TimeWindow, all: TimeWindow): TimeWindow {
  const limits = windowLimits(all);
  const spanMs = clampSpan(wish.endMs - wish.startMs, all);
  const centreMs = (wish.startMs + wish.endMs) / 2;
  const startMs = clamp(centreMs - spanMs / 2, limits.startMs, limits.endMs - spanMs);
  return { startMs: Math.round(startMs), endMs: Math.round(startMs + spanMs) };
}
