import type { EventColumns } from './event-columns.ts';
import type { FilteredFacts } from './filtered-facts.ts';
import { knownEvent } from './known-event.ts';
import type { KnownEvent } from './known-facts.ts';
import { LazyList } from './lazy-list.ts';
import type { TimelineEvents } from './timeline-events.ts';

/** What known events are made of. */
export interface KnownParts {
  readonly events: TimelineEvents;
  /** Rows of `events` in the order of the known ones. */
  readonly rows: Uint32Array;
  /** Known events that are not plain, by row. */
  readonly full: ReadonlyMap<number, KnownEvent>;
  /** In the order of the known events. */
  readonly columns: EventColumns;
  /** The knowledge date, UTC ms. */
  readonly asOfMs: number;
}

/** What is known of events, in time order. Columns of them all are there; an event becomes an object when it is asked for. */
export class KnownEvents extends LazyList<KnownEvent> {
  readonly #parts: KnownParts;
  #placeOfRow: Int32Array | undefined;

  constructor(parts: KnownParts) {
    super();
    this.#parts = parts;
  }

  get length(): number {
    return this.#parts.rows.length;
  }

  /** One place an event, in time order: `starts` ascend. */
  get columns(): EventColumns {
    return this.#parts.columns;
  }

  /** The id at a place that exists, without making the event. */
  idAt(place: number): string {
    return this.#parts.events.idAt(this.#parts.rows[place]!);
  }

  /** What a filter looks at, at a place that exists, without making the event. */
  factsAt(place: number): FilteredFacts {
    const row = this.#parts.rows[place]!;
    return this.#parts.full.get(row) ?? this.#parts.events.plainAt(row);
  }

  /** Ids of the sources the event at a place that exists rests on, each once, without making the event. */
  sourcesAt(place: number): Iterable<string> {
    const row = this.#parts.rows[place]!;
    const event = this.#parts.full.get(row);
    return event
      ? new Set(event.sources.map(({ id }) => id))
      : new Set(this.#parts.events.plainAt(row).sources as string[]);
  }

  /** True when the event at a place is plain: one document tells of it, once. */
  isPlainAt(place: number): boolean {
    return !this.#parts.full.has(this.#parts.rows[place]!);
  }

  /** The place of an id; −1 when it is not known, or filtered out. O(log n), the first time O(n). */
  placeOf(id: string): number {
    const row = this.#parts.events.rowOf(id);
    if (row < 0) return -1;
    this.#placeOfRow ??= this.#inverted();
    return this.#placeOfRow[row] ?? -1;
  }

  /** The known event of an id. Cost: as `placeOf`. */
  byId(id: string): KnownEvent | undefined {
    const place = this.placeOf(id);
    return place < 0 ? undefined : this.at(place);
  }

  /** The events that link to others, in time order. */
  linked(): readonly KnownEvent[] {
    const places = [...this.#parts.full.values()]
      .filter(({ links }) => links.length > 0)
      .map(({ id }) => this.placeOf(id));
    return places
      .filter((place) => place >= 0)
      .sort((a, b) => a - b)
      .map((place) => this.at(place)!);
  }

  protected override make(place: number): KnownEvent {
    const { events, rows, full, asOfMs } = this.#parts;
    const row = rows[place]!;
    return full.get(row) ?? knownEvent(events.idAt(row), [events.plainEntryAt(row)], asOfMs);
  }

  #inverted(): Int32Array {
    const { events, rows } = this.#parts;
    const places = new Int32Array(events.length).fill(-1);
    rows.forEach((row, place) => (places[row] = place));
    return places;
  }
}
