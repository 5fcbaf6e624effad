import { LABEL_CLEAR_PX } from './metrics.ts';
import type { MeasureText } from './measure-text.ts';
import { SIZE } from './metrics.ts';
import type { SizedEvent } from './sized-event.ts';

/** Neighbours without a label, drawn as one mark with their number; a single one keeps its own mark. */
export interface Aggregate {
  /** In time order; never empty. */
  readonly events: readonly [SizedEvent, ...SizedEvent[]];
  readonly start: number;
  readonly end: number;
}

const PADDING_PX = 7;

/** px that a count needs. */
export const countWidth = (count: number, measure: MeasureText): number => measure(String(count), SIZE.note, 700) + 2 * PADDING_PX;

function extent(events: readonly [SizedEvent, ...SizedEvent[]], measure: MeasureText, startPx: number, endPx: number): Aggregate {
  const start = Math.min(...events.map(({ markStart }) => markStart));
  const end = Math.max(...events.map(({ markEnd }) => markEnd));
  const missing = events.length > 1 ? Math.max(0, countWidth(events.length, measure) - (end - start)) : 0;
  const from = Math.min(Math.max(start - missing / 2, startPx), Math.max(startPx, endPx - (end - start + missing)));
  return { events, start: from, end: from + (end - start) + missing };
}

/** Joins neighbours until no two marks come nearer than a label’s distance. Input in time order. Counts add up to the input’s. */
export function aggregateRest(rest: readonly SizedEvent[], measure: MeasureText, startPx: number, endPx: number): readonly Aggregate[] {
  const groups: Aggregate[] = [];
  for (const sized of rest) {
    let group = extent([sized], measure, startPx, endPx);
    for (let last = groups.at(-1); last && last.end + LABEL_CLEAR_PX > group.start; last = groups.at(-1)) {
      groups.pop();
      group = extent([...last.events, ...group.events], measure, startPx, endPx);
    }
    groups.push(group);
  }
  return groups;
}
