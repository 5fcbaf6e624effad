import { Definitions } from './definitions.ts';
import { EventCollector } from './event-collector.ts';
import type { FieldReading, Mention } from './fields/field-reader.ts';
import { DateReader } from './read-dates.ts';
import type { Reading } from './reading.ts';
import { References } from './references.ts';
import type { Actor, Source, Topic } from './timeline.ts';

/** What is put together while documents are read, one after the other. */
export class TimelineParts {
  readonly dates = new DateReader();
  readonly actors = new Definitions<Actor>((id) => ({ id, name: id }));
  readonly topics = new Definitions<Topic>((id) => ({ id, name: id }));
  readonly sources = new Definitions<Source>((id) => ({ id, title: id, kind: 'other' }));
  readonly events = new EventCollector();
  /** Ids of actors whose accounts some claim gives. */
  readonly accountParties = new Set<string>();
  /** Ids of the background series read so far. */
  readonly seriesIds = new Set<string>();
  readonly #references = {
    events: new References(),
    sources: new References(),
    actors: new References(),
    topics: new References(),
  };

  /** True when the id has been met before and need not be mentioned again. */
  isMentioned(of: Mention['of'], id: string): boolean {
    return of === 'events' ? this.#references.events.has(id) : this[of].has(id);
  }

  /** Takes the mentions out of a reading: what is mentioned is there, under its id where nothing defines it. */
  takeMentions({ mentions, log }: FieldReading): void {
    for (const { of, id, place } of mentions) {
      if (of !== 'events') this[of].mention(id);
      this.#references[of].mention(id, place, log);
    }
    mentions.length = 0;
  }

  /** Names the references that lead nowhere. To be called when all documents are read. */
  reportReferences(): void {
    this.#references.events.report({ thing: 'an event', has: (id) => this.events.has(id), ids: [] });
    this.#reportUndefined('sources', 'a source');
    // Actors and topics may define themselves; where others are defined, one that is not was most likely forgotten.
    if (this.actors.definedIds().length > 0) this.#reportUndefined('actors', 'an actor', defineIn('actors'));
    if (this.topics.definedIds().length > 0) this.#reportUndefined('topics', 'a topic', defineIn('topics'));
  }

  #reportUndefined(of: 'sources' | 'actors' | 'topics', thing: string, hint?: string): void {
    const ids = this[of].definedIds();
    const has = (id: string): boolean => this[of].isDefined(id);
    this.#references[of].report({ thing, has, ids, ...(hint !== undefined && { hint }) });
  }
}

const defineIn = (list: string): string => `Define it in \`${list}\`; without that its id stands for its name.`;

/** The document that is being read, and what it is put together with. */
export interface LayerReading extends Reading {
  readonly parts: TimelineParts;
}
