import type { KnownTimeline } from '../../model/known-timeline.ts';
import { DAY_MS } from '../metrics.ts';
import type { TimeWindow } from '../resolve-window.ts';

/** How many events one stretch of time holds. */
export interface Density {
  /** Events that lie in it, or may, or last through it. */
  readonly count: number;
  /** Those of them that had not happened by the knowledge date: planned, postponed or cancelled. */
  readonly unfulfilled: number;
}

/** Number of the bin an instant lies in, from −1 for before to `bins` for after. */
const binAt = (ms: number, { startMs, endMs }: TimeWindow, bins: number): number =>
  Math.max(-1, Math.min(bins, Math.floor(((ms - startMs) / (endMs - startMs)) * bins)));

/**
 * Counts events in `bins` equal parts of a window: in each as many as a window of just that part would show, so that an
 * event longer than a part counts in several. Events without a finite date count in none. O(events + bins).
 */
export function densityOf({ events }: KnownTimeline, window: TimeWindow, bins: number): readonly Density[] {
  const count = new Int32Array(bins + 1);
  const unfulfilled = new Int32Array(bins + 1);
  for (const { when, status } of events) {
    const earliest = Number.isNaN(when.earliest) ? when.latest : when.earliest;
    const latest = Number.isNaN(when.latest) ? when.earliest : when.latest;
    const first = Math.max(0, binAt(earliest, window, bins));
    // The last instant of the last day: the day after belongs to the next part.
    const last = Math.min(bins - 1, binAt(latest + DAY_MS - 1, window, bins));
    if (!(first <= last)) continue;
    for (const sums of status === 'occurred' || status === 'ongoing' ? [count] : [count, unfulfilled]) {
      sums[first]! += 1;
      sums[last + 1]! -= 1;
    }
  }
  const plans = runningSums(unfulfilled, bins);
  return runningSums(count, bins).map((sum, at) => ({ count: sum, unfulfilled: plans[at]! }));
}

/** What has come and not yet gone, at each step. */
function runningSums(changes: Int32Array, length: number): readonly number[] {
  let sum = 0;
  return Array.from({ length }, (_, at) => (sum += changes[at]!));
}
