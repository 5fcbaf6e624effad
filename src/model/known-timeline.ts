import type { KnownEvents } from './known-events.ts';
import type { Timeline } from './timeline.ts';

/** A timeline seen from a day: only what was known then, under a filter. */
export interface KnownTimeline {
  readonly timeline: Timeline;
  /** EDTF day of the knowledge date; absent when no layer gives one. */
  readonly asOf?: string;
  /** UTC milliseconds of that day's start; `Infinity` when absent. */
  readonly asOfMs: number;
  /** Layer ids switched on, in document order. */
  readonly layers: readonly string[];
  /** In time order; within one day, after `follows` links, then importance. */
  readonly events: KnownEvents;
  /** How many known events the filter hides. */
  readonly filteredOut: number;
}
