import { DAY_MS } from '../metrics.ts';

/** The one place that turns time into px and back. Linear in UTC ms; immutable. */
export interface TimeScale {
  readonly startMs: number;
  /** Exclusive. */
  readonly endMs: number;
  readonly startPx: number;
  readonly endPx: number;
  /** px of an instant, outside the window too; ±Infinity stays what it is. */
  readonly toPx: (ms: number) => number;
  /** Instant at a px. */
  readonly toMs: (px: number) => number;
  readonly pxPerDay: number;
}

/** Scale from `[startMs, endMs)` to `[startPx, endPx]`. The window must not be empty. */
export function createTimeScale(startMs: number, endMs: number, startPx: number, endPx: number): TimeScale {
  const pxPerMs = (endPx - startPx) / (endMs - startMs);
  return {
    startMs,
    endMs,
    startPx,
    endPx,
    toPx: (ms) => startPx + (ms - startMs) * pxPerMs,
    toMs: (px) => startMs + (px - startPx) / pxPerMs,
    pxPerDay: pxPerMs * DAY_MS,
  };
}
