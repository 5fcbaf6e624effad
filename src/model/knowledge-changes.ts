import type { EventList } from './event-list.ts';
import type { KnownEvent, Revision } from './known-timeline.ts';

/** How an event differs from what was known before: first heard of, another status, or another date. */
export interface KnowledgeChange {
  readonly type: 'heard' | 'status' | 'date';
  readonly event: KnownEvent;
  /** What counted before; absent for an event that was not known. */
  readonly before?: Revision;
}

/** What the events of `now` have become since `before`, in the order of `now`. Linear in events. */
export function knowledgeChanges(
  before: EventList<KnownEvent>,
  now: EventList<KnownEvent>,
): readonly KnowledgeChange[] {
  const known = new Map(before.map((event) => [event.id, event.current]));
  return now.flatMap((event) => changeOf(event, known.get(event.id)) ?? []);
}

function changeOf(event: KnownEvent, before: Revision | undefined): KnowledgeChange | undefined {
  if (!before) return { type: 'heard', event };
  if (before.status !== event.status) return { type: 'status', event, before };
  return before.when.text === event.when.text ? undefined : { type: 'date', event, before };
}
