import type { KnownSeries } from '../../model/known-series.ts';
import type { TimeScale } from '../time/time-scale.ts';
import { upperBound } from '../../util/upper-bound.ts';

/** A value and the stretch in which it holds, UTC ms; the end exclusive. */
export interface Step {
  readonly startMs: number;
  readonly endMs: number;
  readonly value: number;
}

/** The same on the axis, px. */
export interface StepPx {
  readonly x: number;
  readonly endX: number;
  readonly value: number;
}

/** The points that hold at some time in a window, by their places: from the one that holds at its beginning. O(log n). */
export function pointsInWindow(
  { points, endMs }: KnownSeries,
  window: { readonly startMs: number; readonly endMs: number },
): { readonly from: number; readonly to: number } {
  if (endMs <= window.startMs) return { from: 0, to: 0 };
  const before = upperBound(points.length, (at) => points[at]!.atMs <= window.startMs);
  return { from: Math.max(0, before - 1), to: upperBound(points.length, (at) => points[at]!.atMs < window.endMs) };
}

/** The values that hold in a window, one after the other, with the days on which they begin and end; equal neighbours are one. */
export function stepsInWindow(
  series: KnownSeries,
  window: { readonly startMs: number; readonly endMs: number },
): readonly Step[] {
  const { from, to } = pointsInWindow(series, window);
  const steps: Step[] = [];
  for (let at = from; at < to; at += 1) {
    const { atMs, value } = series.points[at]!;
    const endMs = series.points[at + 1]?.atMs ?? series.endMs;
    const last = steps.at(-1);
    if (last?.value === value) steps[steps.length - 1] = { ...last, endMs };
    else steps.push({ startMs: atMs, endMs, value });
  }
  return steps;
}

/** Steps as they stand on an axis, cut at its ends. */
export const stepsOnAxis = (steps: readonly Step[], { toPx, startPx, endPx }: TimeScale): readonly StepPx[] =>
  steps.map(({ startMs, endMs, value }) => ({
    x: Math.max(startPx, toPx(startMs)),
    endX: Math.min(endPx, toPx(endMs)),
    value,
  }));
