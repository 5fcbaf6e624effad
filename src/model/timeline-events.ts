import { upperBound } from '../util/upper-bound.ts';
import { parseEdtf } from './edtf/parse-edtf.ts';
import type { EventColumns } from './event-columns.ts';
import type { EventIds } from './event-ids.ts';
import { LazyList } from './lazy-list.ts';
import type { PlainEvent } from './plain-event.ts';
import { readEvent } from './read-event.ts';
import type { Reading } from './reading.ts';
import type { EventEntry, TimelineEvent } from './event-entry.ts';

/** An event of which everything is written out. */
export interface CollectedEvent extends TimelineEvent {
  readonly entries: EventEntry[];
}

/** The rows that were first met in one document. */
export interface Section {
  readonly firstRow: number;
  /** As given. */
  readonly events: readonly unknown[];
  readonly reading: Reading;
}

/** Where the events are. */
export interface EventParts {
  /** Of plain events; at the rows of others they hold nothing. */
  readonly columns: EventColumns;
  /** Of plain events, the position in the events of their document. */
  readonly places: Uint32Array;
  readonly sections: readonly Section[];
  /** Events that are not plain, by row. */
  readonly full: ReadonlyMap<number, CollectedEvent>;
  readonly ids: EventIds;
  readonly length: number;
}

/**
 * The events of a timeline in the order of their first mention. A plain one stays in its document, with a few numbers in columns,
 * and becomes an object when it is asked for.
 */
export class TimelineEvents extends LazyList<TimelineEvent> {
  readonly #parts: EventParts;

  constructor(parts: EventParts) {
    super();
    this.#parts = parts;
  }

  get length(): number {
    return this.#parts.length;
  }

  /** Columns of plain events, one place a row. */
  get columns(): EventColumns {
    return this.#parts.columns;
  }

  /** Documents with the first of their rows, in order. */
  get sections(): readonly Section[] {
    return this.#parts.sections;
  }

  /** True when ids ascend with the rows. */
  get areIdsSorted(): boolean {
    return this.#parts.ids.areSorted;
  }

  /** Rows of the events that are not plain. */
  fullRows(): Iterable<number> {
    return this.#parts.full.keys();
  }

  /** How many events are not plain. */
  get fullCount(): number {
    return this.#parts.full.size;
  }

  /** The event at a row when it is not plain. */
  fullAt(row: number): TimelineEvent | undefined {
    return this.#parts.full.get(row);
  }

  /** The event at the row of a plain event, as written. */
  plainAt(row: number): PlainEvent {
    return this.#sectionOf(row).events[this.#parts.places[row]!] as PlainEvent;
  }

  /** The id at a row. */
  idAt(row: number): string {
    return this.#parts.full.get(row)?.id ?? this.plainAt(row).id;
  }

  /** The row of an id; −1 when there is none. O(log n). */
  rowOf(id: string): number {
    return this.#parts.ids.rowOf(id);
  }

  /** The event of an id. O(log n). */
  byId(id: string): TimelineEvent | undefined {
    const row = this.rowOf(id);
    return row < 0 ? undefined : this.at(row);
  }

  /** The only entry of a plain event. */
  plainEntryAt(row: number): EventEntry {
    const { reading } = this.#sectionOf(row);
    const dates = { read: parseEdtf };
    const entry = readEvent(this.plainAt(row), this.#parts.places[row]!, { ...reading, dates });
    if (!entry) throw new TypeError('a plain event was changed after it was read');
    return entry;
  }

  protected override make(row: number): TimelineEvent {
    return this.#parts.full.get(row) ?? { id: this.idAt(row), entries: [this.plainEntryAt(row)] };
  }

  #sectionOf(row: number): Section {
    const { sections } = this.#parts;
    if (sections.length === 1) return sections[0]!;
    return sections[upperBound(sections.length, (at) => sections[at]!.firstRow <= row) - 1]!;
  }
}
