import { agreementWords, titleWords } from '../layout/event-words.ts';
import type { Locale } from '../locale/locale.ts';
import { pickText } from '../locale/pick-text.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { topicsOf } from './words/topics-of.ts';

/** Columns of the table, in their order. */
export const COLUMNS = ['date', 'event', 'topic', 'status', 'accounts', 'figures', 'sources'] as const;

export type Column = (typeof COLUMNS)[number];

/** By what the table is sorted. */
export interface SortOrder {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Sorted by time, as everything else. */
export const BY_DATE: SortOrder = { column: 'date', isDescending: false };

/** The order after a press on a column’s heading: the other way round, or that column from its beginning. */
export const pressColumn = (order: SortOrder, column: Column): SortOrder => ({
  column,
  isDescending: order.column === column && !order.isDescending,
});

/** What a column sorts by: words, or a count. */
export function sortKey(
  event: KnownEvent,
  column: Exclude<Column, 'date'>,
  known: KnownTimeline,
  locale: Locale,
): string | number {
  switch (column) {
    case 'event':
      return titleWords(event, locale).text;
    case 'topic':
      return pickText(topicsOf(event, known)[0] ?? '', locale.tag).text;
    case 'status':
      return locale.strings.ui.statusNames[event.status];
    case 'accounts':
      return agreementWords(event, known, locale) ?? '';
    case 'figures':
      return event.figures.length;
    case 'sources':
      return event.sources.length;
  }
}

function compareKeys(a: string | number, b: string | number, tag: string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), tag);
}

/** Events in the order of a column; equal ones stay in time order. `events` come in time order. O(n log n). */
export function sortEvents(
  events: readonly KnownEvent[],
  { column, isDescending }: SortOrder,
  known: KnownTimeline,
  locale: Locale,
): readonly KnownEvent[] {
  if (column === 'date') return isDescending ? events.toReversed() : events;
  const sign = isDescending ? -1 : 1;
  const keyed = events.map((event) => ({ event, key: sortKey(event, column, known, locale) }));
  return keyed.sort((a, b) => sign * compareKeys(a.key, b.key, locale.tag)).map(({ event }) => event);
}
