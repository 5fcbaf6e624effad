import type { DocumentEvent } from './generated/document.ts';
import { eventFields } from './generated/document-fields.ts';
import { isRecord } from './is-record.ts';
import { isPlainEvent, type PlainEvent, type PlainFacts } from './plain-event.ts';
import { readEvent } from './read-event.ts';
import { slugId } from './slug-id.ts';
import type { LayerReading } from './timeline-parts.ts';
import type { EventEntry } from './event-entry.ts';
import { UniqueIds } from './unique-ids.ts';

/** Adds the events of one document to the parts, in one pass. Returns how many there are, each id counted once. */
export function readEvents(events: readonly unknown[], reading: LayerReading): number {
  const reader = new EventsReader(events, reading);
  reading.parts.events.begin(events, reading);
  events.forEach((event, index) => reader.read(event, index));
  return reader.count;
}

/** False where a default would draw a plan as done, or tell what was not known yet: what was given cannot be read. */
function isSureOf({ status, asOf }: DocumentEvent, given: unknown): boolean {
  const said = isRecord(given) ? given : {};
  return (status !== undefined || said.status === undefined) && (asOf !== undefined || said.asOf === undefined);
}

class EventsReader {
  count = 0;
  readonly #events: readonly unknown[];
  readonly #reading: LayerReading;
  readonly #facts: PlainFacts = { first: 0, last: 0, isSpan: false, status: 0, importance: 0, shape: 0 };
  #madeIds: UniqueIds | undefined;

  constructor(events: readonly unknown[], reading: LayerReading) {
    this.#events = events;
    this.#reading = reading;
  }

  read(given: unknown, index: number): void {
    if (isPlainEvent(given, this.#facts, this.#reading.unknownFields.settled) && this.#addPlain(given, index))
      this.count += 1;
    else this.#readFull(given, index);
  }

  /** False for what has to be read in full: an id not met before, or an event met before. */
  #addPlain({ id, topics, actors, sources }: PlainEvent, index: number): boolean {
    const { parts } = this.#reading;
    if (sources && !sources.every((source) => parts.sources.has(source as string))) return false;
    if (actors && !actors.every((actor) => parts.actors.has(actor))) return false;
    if (topics && !topics.every((topic) => parts.topics.has(topic))) return false;
    const lane = topics?.[0] === undefined ? -1 : parts.topics.mention(topics[0]);
    return parts.events.addPlain(id, index, this.#facts, lane);
  }

  #readFull(given: unknown, index: number): void {
    const reading = this.#reading;
    reading.place.push('events', index);
    const event = eventFields(given, reading);
    reading.place.length = 0;
    const entry = event && isSureOf(event, given) ? readEvent(event, index, reading) : undefined;
    if (!event || !entry) {
      reading.mentions.length = 0;
      return;
    }
    reading.parts.takeMentions(reading);
    this.#add(this.#idOf(event), entry);
  }

  #idOf({ id, when, title }: DocumentEvent): string {
    return id || this.#ids().make(slugId([when, title], 'event'));
  }

  #add(id: string, entry: EventEntry): void {
    const { parts, log } = this.#reading;
    const added = parts.events.add(id, entry);
    if (added === 'first') this.count += 1;
    if (added !== 'repeated') return;
    const other = this.#ids().make(id);
    const message = `\`${id}\` is the id of an earlier event of this document; this one is read as \`${other}\``;
    const hint = 'Give each event an id of its own, or each revision of one event its own `asOf`.';
    log.warning('duplicate-id', ['events', entry.index, 'id'], message, hint);
    this.#add(other, entry);
  }

  /** Made only when some event needs an id: the ids that are given come first, wherever they stand. */
  #ids(): UniqueIds {
    this.#madeIds ??= new UniqueIds(this.#events.map((event) => (isRecord(event) ? event.id : undefined)));
    return this.#madeIds;
  }
}
