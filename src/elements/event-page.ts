import type { EventsInWindow } from '../layout/events-in-window.ts';
import type { Locale } from '../locale/locale.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { clamp } from '../util/clamp.ts';
import { sortEvents, type SortOrder } from './sort-events.ts';

/** Rows on a page: with more, a page slows down everything around it. */
export const PAGE_ROWS = 80;
/** More events are shown in time order only: any other order would have to look at each of them. */
export const SORTED_MOST = 20_000;

/** The part of a list or table that is on the page. */
export interface EventPage {
  readonly events: readonly KnownEvent[];
  /** Index of the first of them, counted from 0. */
  readonly first: number;
  /** How many there are in all. */
  readonly total: number;
}

/** Events from `first` on, in an order, as far as there are; cost by date: that of the page, else of all. */
export function eventPage(
  events: EventsInWindow,
  first: number,
  order: SortOrder,
  known: KnownTimeline,
  locale: Locale,
): EventPage {
  const total = events.length;
  const from = clamp(first, 0, Math.floor(Math.max(0, total - 1) / PAGE_ROWS) * PAGE_ROWS);
  const to = Math.min(total, from + PAGE_ROWS);
  const isByDate = order.column === 'date' || total > SORTED_MOST;
  if (!isByDate) {
    return { events: sortEvents(events.slice(), order, known, locale).slice(from, to), first: from, total };
  }
  const shown = order.isDescending ? events.slice(total - to, total - from).toReversed() : events.slice(from, to);
  return { events: shown, first: from, total };
}
