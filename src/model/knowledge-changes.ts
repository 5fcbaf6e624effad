import type { KnownEvents } from './known-events.ts';
import type { KnownEvent, Revision } from './known-facts.ts';

/** How an event differs from what was known before: first heard of, another status, or another date. */
export interface KnowledgeChange {
  readonly type: 'heard' | 'status' | 'date';
  readonly event: KnownEvent;
  /** What counted before; absent for an event that was not known. */
  readonly before?: Revision;
}

/** What the events of `now` have become since `before`, in the order of `now`. Linear in events; only those that changed are made. */
export function knowledgeChanges(before: KnownEvents, now: KnownEvents): readonly KnowledgeChange[] {
  const changes: KnowledgeChange[] = [];
  for (let place = 0; place < now.length; place += 1) {
    const earlier = before.placeOf(now.idAt(place));
    // A plain event is known or not; nothing about it changes.
    if (earlier >= 0 && now.isPlainAt(place)) continue;
    const change = changeOf(now.at(place)!, earlier < 0 ? undefined : before.at(earlier)?.current);
    if (change) changes.push(change);
  }
  return changes;
}

function changeOf(event: KnownEvent, before: Revision | undefined): KnowledgeChange | undefined {
  if (!before) return { type: 'heard', event };
  if (before.status !== event.status) return { type: 'status', event, before };
  return before.when.text === event.when.text ? undefined : { type: 'date', event, before };
}
