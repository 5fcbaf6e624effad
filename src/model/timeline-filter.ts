import type { Status, Tone } from './event-entry.ts';

/** Which events count: every list absent = all. Events match when any listed value fits. */
export interface TimelineFilter {
  readonly topics?: readonly string[];
  readonly actors?: readonly string[];
  readonly kinds?: readonly string[];
  readonly statuses?: readonly Status[];
  readonly tones?: readonly Tone[];
  /** Layer ids; absent = all that are not optional. */
  readonly layers?: readonly string[];
  /** Words that all have to occur. */
  readonly query?: string;
}
