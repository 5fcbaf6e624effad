import { DAY_MS } from '../metrics.ts';
import type { TimeWindow } from '../resolve-window.ts';

/** All dates of a longer timeline are never seen well at once. */
const LONG_MS = 550 * DAY_MS;
/** A window that holds more than this share of all dates is no part of them. */
const WHOLE = 0.9;

/** True where an overview tells more than the drawing: in a part of all dates, and of a long timeline always, so that it stays. */
export function isOverviewNeeded(window: TimeWindow, all: TimeWindow): boolean {
  const allMs = all.endMs - all.startMs;
  return allMs > LONG_MS || window.endMs - window.startMs < allMs * WHOLE;
}
