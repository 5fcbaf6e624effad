import { checkEvent } from './check-document.ts';
import type { DocumentEvent } from './generated/document.ts';
import { isRecord } from './is-record.ts';
import { readEvent } from './read-event.ts';
import { slugId } from './slug-id.ts';
import type { Reading } from './timeline-parts.ts';
import type { EventEntry } from './timeline.ts';
import { UniqueIds } from './unique-ids.ts';

/** Adds the events of one document to the parts, in one pass. Returns how many there are, each id counted once. */
export function readEvents(events: readonly unknown[], reading: Reading): number {
  const reader = new EventsReader(events, reading);
  for (let index = 0; index < events.length; index += 1) reader.read(index);
  return reader.count;
}

class EventsReader {
  count = 0;
  readonly #events: readonly unknown[];
  readonly #reading: Reading;
  #index = 0;
  #madeIds: UniqueIds | undefined;
  readonly #place = (): string => `events[${this.#index}]`;

  constructor(events: readonly unknown[], reading: Reading) {
    this.#events = events;
    this.#reading = reading;
  }

  read(index: number): void {
    this.#index = index;
    const event = checkEvent(this.#events[index], this.#place, this.#reading.log);
    const entry = event && readEvent(event, index, this.#place, this.#reading);
    if (entry) this.#add(this.#idOf(event), entry);
  }

  #idOf({ id, when, title }: DocumentEvent): string {
    return id === undefined || id === '' ? this.#ids().make(slugId([when, title], 'event')) : id;
  }

  #add(id: string, entry: EventEntry): void {
    const { parts, log } = this.#reading;
    const place = parts.events.add(id, entry);
    if (place === 'first') this.count += 1;
    if (place !== 'repeated') return;
    const other = this.#ids().make(id);
    const message = `\`${id}\` is the id of an earlier event of this document; this one is read as \`${other}\``;
    const hint = 'Give each event an id of its own, or each revision of one event its own `asOf`.';
    log.warning('duplicate-id', `${this.#place()}.id`, message, hint);
    this.#add(other, entry);
  }

  /** Made only when some event needs an id: the ids that are given come first, wherever they stand. */
  #ids(): UniqueIds {
    this.#madeIds ??= new UniqueIds(this.#events.flatMap((event) => (isRecord(event) ? givenId(event.id) : [])));
    return this.#madeIds;
  }
}

function givenId(id: unknown): readonly string[] {
  return typeof id === 'string' && id !== '' ? [id] : [];
}
