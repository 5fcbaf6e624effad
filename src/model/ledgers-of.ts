import type { EventList } from './event-list.ts';
import type { KnownEvent } from './known-facts.ts';
import type { Figure } from './event-entry.ts';

/** A figure of a series and the event it belongs to. */
export interface LedgerEntry {
  readonly figure: Figure;
  readonly event: KnownEvent;
}

/** The figures of one series in one unit, in the order of their events. At least two. */
export type Ledger = readonly [LedgerEntry, LedgerEntry, ...LedgerEntry[]];

/** True for figures that one scale may hold: of one series, in one unit and currency. */
export const areAlike = (a: Figure, b: Figure): boolean =>
  a.series !== undefined &&
  a.series === b.series &&
  a.currency === b.currency &&
  JSON.stringify(a.unit) === JSON.stringify(b.unit);

/**
 * The series an event has figures of, each with its figures of all events, so that what was said later stands beside
 * what was said first. A figure without its like is no series. Linear in all figures, for each series.
 */
export function ledgersOf({ figures }: KnownEvent, events: EventList<KnownEvent>): readonly Ledger[] {
  const firsts = figures.filter((figure, at) => figures.findIndex((other) => areAlike(figure, other)) === at);
  return firsts.flatMap((first) => {
    const [a, b, ...rest] = events.flatMap((event) =>
      event.figures.flatMap((figure) => (areAlike(first, figure) ? [{ figure, event }] : [])),
    );
    return a && b ? [[a, b, ...rest] as const] : [];
  });
}
