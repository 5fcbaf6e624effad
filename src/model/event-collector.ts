import { compareAsOf } from './definitions.ts';
import { MS_PER_DAY } from './edtf/civil-day.ts';
import { growColumns, newColumns } from './event-columns.ts';
import { EventIds } from './event-ids.ts';
import type { PlainFacts } from './plain-event.ts';
import type { Reading } from './reading.ts';
import { TimelineEvents, type CollectedEvent, type Section } from './timeline-events.ts';
import type { EventEntry } from './event-entry.ts';

/** Brings together what the documents, read one after the other, say of each event. */
export class EventCollector {
  readonly #full = new Map<number, CollectedEvent>();
  readonly #daysInLayer = new Map<CollectedEvent, Set<number>>();
  readonly #sections: Section[] = [];
  readonly #ids: EventIds = new EventIds((row) => this.#list.idAt(row));
  #columns = newColumns(0);
  #places = new Uint32Array(0);
  #list: TimelineEvents = new TimelineEvents({
    columns: this.#columns,
    places: this.#places,
    sections: this.#sections,
    full: this.#full,
    ids: this.#ids,
    length: 0,
  });

  /** Makes room for the events of the document that is read next. */
  begin(events: readonly unknown[], reading: Reading): void {
    const firstRow = this.#ids.length;
    this.#columns = growColumns(this.#columns, firstRow, firstRow + events.length);
    const places = new Uint32Array(firstRow + events.length);
    places.set(this.#places.subarray(0, firstRow));
    this.#places = places;
    this.#sections.push({ firstRow, events, reading });
    this.#renew();
  }

  /** Adds an event as it is written in the document that is being read; false when there is one of this id already. */
  addPlain(id: string, index: number, { first, last, status, importance, shape }: PlainFacts, topic: number): boolean {
    const row = this.#ids.add(id);
    if (row < 0) return false;
    const columns = this.#columns;
    columns.starts[row] = first * MS_PER_DAY;
    columns.ends[row] = (last + 1) * MS_PER_DAY;
    columns.importance[row] = importance;
    columns.statuses[row] = status;
    columns.shapes[row] = shape;
    columns.topics[row] = topic;
    this.#places[row] = index;
    return true;
  }

  /**
   * Adds an entry and says what it is: the layer's first of this event, a further revision, or `repeated` – the layer
   * has spoken of this event on that day already – in which case it is not added.
   */
  add(id: string, entry: EventEntry): 'first' | 'revision' | 'repeated' {
    const row = this.#ids.add(id);
    if (row >= 0) {
      this.#full.set(row, { id, entries: [entry] });
      return 'first';
    }
    const event = this.#promote(this.#ids.rowOf(id));
    const before = event.entries.at(-1);
    if (before?.layer === entry.layer && this.#isRepeated(event, before, entry)) return 'repeated';
    event.entries.push(entry);
    if (before?.layer === entry.layer) return 'revision';
    this.#daysInLayer.delete(event);
    return 'first';
  }

  /** True when some document has the event. */
  has(id: string): boolean {
    return this.#ids.rowOf(id) >= 0;
  }

  /** All events in order of their first mention, entries oldest first; entries of one day in document order. */
  toEvents(): TimelineEvents {
    for (const { entries } of this.#full.values()) {
      if (entries.length > 1) entries.sort((a, b) => compareAsOf(a.asOfMs, b.asOfMs));
    }
    this.#renew();
    return this.#list;
  }

  /** An event of which more than one plain entry is known has all its entries written out. */
  #promote(row: number): CollectedEvent {
    const known = this.#full.get(row);
    if (known) return known;
    const event = { id: this.#list.idAt(row), entries: [this.#list.plainEntryAt(row)] };
    this.#full.set(row, event);
    return event;
  }

  #renew(): void {
    this.#list = new TimelineEvents({
      columns: this.#columns,
      places: this.#places,
      sections: this.#sections,
      full: this.#full,
      ids: this.#ids,
      length: this.#ids.length,
    });
  }

  #isRepeated(event: CollectedEvent, before: EventEntry, entry: EventEntry): boolean {
    const days = this.#daysInLayer.get(event) ?? new Set([before.asOfMs]);
    this.#daysInLayer.set(event, days);
    return days.size === days.add(entry.asOfMs).size;
  }
}
