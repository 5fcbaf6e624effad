import { memoizeWeak } from '../util/memoize-weak.ts';
import type { EventList } from './event-list.ts';
import type { KnownEvent } from './known-timeline.ts';

/** Ids of the sources of some events, the one that most events cite first; at equal use, in the order of the events. Linear the first time. */
export const sourcesByUse = memoizeWeak((events: EventList<KnownEvent>): readonly string[] => {
  const uses = new Map<string, number>();
  for (const { sources } of events) {
    for (const id of new Set(sources.map((source) => source.id))) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([id]) => id);
});
