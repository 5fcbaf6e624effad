import type { KnownEvent } from '../../model/known-timeline.ts';
import { isDay } from '../marks/is-day.ts';

/** What a drawing asks of every event, one number a column and event, so that thousands of them can be passed over quickly. */
export interface EventColumns {
  readonly events: readonly KnownEvent[];
  /** UTC ms of the first day touched, ±Infinity open; an unknown end counts as its known side, NaN where both are unknown. */
  readonly earliest: Float64Array;
  /** UTC ms at the start of the last day touched. */
  readonly latest: Float64Array;
  readonly importance: Uint8Array;
  /** 1 for a single day without any history: its mark is a dot, and nothing else needs to be looked at. */
  readonly isPlainDay: Uint8Array;
}

const isPlainDay = ({ when, status, coarser, earlier }: KnownEvent): boolean =>
  isDay(when) && status !== 'ongoing' && coarser.length === 0 && earlier.length === 0;

/** Columns of some events, in their order. Cost: linear. */
export function eventColumns(events: readonly KnownEvent[]): EventColumns {
  const earliest = new Float64Array(events.length);
  const latest = new Float64Array(events.length);
  const importance = new Uint8Array(events.length);
  const plain = new Uint8Array(events.length);
  events.forEach((event, at) => {
    const { when } = event;
    earliest[at] = Number.isNaN(when.earliest) ? when.latest : when.earliest;
    latest[at] = Number.isNaN(when.latest) ? when.earliest : when.latest;
    importance[at] = event.importance;
    plain[at] = isPlainDay(event) ? 1 : 0;
  });
  return { events, earliest, latest, importance, isPlainDay: plain };
}
