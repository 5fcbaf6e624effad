import type { KnownTimeline } from '../../model/known-timeline.ts';
import { indexOf, unfulfilledIndexOf } from '../events-in-window.ts';
import type { TimeWindow } from '../resolve-window.ts';

/** How many events one stretch of time holds. */
export interface Density {
  /** Events that lie in it, or may, or last through it. */
  readonly count: number;
  /** Those of them that had not happened by the knowledge date: planned, postponed or cancelled. */
  readonly unfulfilled: number;
}

/**
 * Counts events in `bins` equal parts of a window: in each as many as a window of just that part would show, so that an
 * event longer than a part counts in several. Events without a finite date count in none. O(bins log n).
 */
export function densityOf(known: KnownTimeline, { startMs, endMs }: TimeWindow, bins: number): readonly Density[] {
  const [events, unfulfilled] = [indexOf(known), unfulfilledIndexOf(known)];
  const edge = (at: number): number => startMs + ((endMs - startMs) * at) / bins;
  return Array.from({ length: bins }, (_, at) => ({
    count: events.count(edge(at), edge(at + 1)),
    unfulfilled: unfulfilled.count(edge(at), edge(at + 1)),
  }));
}
