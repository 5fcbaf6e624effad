import { followOrder } from './follow-order.ts';
import type { KnownEvent } from './known-timeline.ts';

/** UTC milliseconds by which a date is put in order: its first day, its last where the first is unknown, else the end. */
function orderMs({ when }: KnownEvent): number {
  if (!Number.isNaN(when.earliest)) return when.earliest;
  return Number.isNaN(when.latest) ? Infinity : when.latest;
}

function compareEvents(a: KnownEvent, b: KnownEvent): number {
  const aMs = orderMs(a);
  const bMs = orderMs(b);
  if (aMs !== bMs) return aMs < bMs ? -1 : 1;
  if (a.importance !== b.importance) return b.importance - a.importance;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * In time order by first possible day. Events with the same first day: after those they follow (`follows` links), then
 * the most important first, then by id. Links in a circle are broken always at the same place. O(n log n).
 */
export function orderEvents(events: readonly KnownEvent[]): readonly KnownEvent[] {
  const byTime = events.toSorted(compareEvents);
  const hasFollowers = byTime.some(({ links }) => links.some(({ relation }) => relation === 'follows'));
  if (!hasFollowers) return byTime;
  const byId = new Map(byTime.map((event) => [event.id, event]));
  return daysOf(byTime).flatMap((day) => (day.length > 1 ? orderDay(day, byId) : day));
}

function daysOf(byTime: readonly KnownEvent[]): readonly (readonly KnownEvent[])[] {
  const days: KnownEvent[][] = [];
  let dayMs = NaN;
  for (const event of byTime) {
    if (orderMs(event) === dayMs) days.at(-1)?.push(event);
    else days.push([event]);
    dayMs = orderMs(event);
  }
  return days;
}

function orderDay(day: readonly KnownEvent[], byId: ReadonlyMap<string, KnownEvent>): readonly KnownEvent[] {
  const members = new Set(day);
  return followOrder(day, ({ links }) =>
    links.flatMap(({ relation, to }) => {
      const followed = relation === 'follows' ? byId.get(to) : undefined;
      return followed && members.has(followed) ? [followed] : [];
    }),
  ).ordered;
}
