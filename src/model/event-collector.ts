import { compareAsOf } from './definitions.ts';
import type { EventEntry, TimelineEvent } from './timeline.ts';

interface CollectedEvent extends TimelineEvent {
  readonly entries: EventEntry[];
}

/** Brings together what the documents, read one after the other, say of each event. */
export class EventCollector {
  readonly #events = new Map<string, CollectedEvent>();
  readonly #daysInLayer = new Map<CollectedEvent, Set<number>>();

  /**
   * Adds an entry and says what it is: the layer's first of this event, a further revision, or `repeated` – the layer
   * has spoken of this event on that day already – in which case it is not added.
   */
  add(id: string, entry: EventEntry): 'first' | 'revision' | 'repeated' {
    const event = this.#events.get(id);
    if (!event) {
      this.#events.set(id, { id, entries: [entry] });
      return 'first';
    }
    const before = event.entries.at(-1);
    if (before?.layer === entry.layer && this.#isRepeated(event, before, entry)) return 'repeated';
    event.entries.push(entry);
    if (before?.layer === entry.layer) return 'revision';
    this.#daysInLayer.delete(event);
    return 'first';
  }

  /** True when some document has the event. */
  has(id: string): boolean {
    return this.#events.has(id);
  }

  /** All events in order of their first mention, entries oldest first; entries of one day in document order. */
  toEvents(): readonly TimelineEvent[] {
    const events = [...this.#events.values()];
    for (const { entries } of events) {
      if (entries.length > 1) entries.sort((a, b) => compareAsOf(a.asOfMs, b.asOfMs));
    }
    return events;
  }

  #isRepeated(event: CollectedEvent, before: EventEntry, entry: EventEntry): boolean {
    const days = this.#daysInLayer.get(event) ?? new Set([before.asOfMs]);
    this.#daysInLayer.set(event, days);
    return days.size === days.add(entry.asOfMs).size;
  }
}
