import { Definitions } from './definitions.ts';
import { EventCollector } from './event-collector.ts';
import type { ProblemLog } from './problem-log.ts';
import { DateReader } from './read-dates.ts';
import { References } from './references.ts';
import type { Actor, Source, Topic } from './timeline.ts';

/** What is put together while documents are read, one after the other. */
export class TimelineParts {
  readonly dates = new DateReader();
  readonly actors = new Definitions<Actor>((id) => ({ id, name: id }));
  readonly topics = new Definitions<Topic>((id) => ({ id, name: id }));
  readonly sources = new Definitions<Source>((id) => ({ id, title: id, kind: 'other' }));
  readonly events = new EventCollector();
  readonly eventReferences = new References();
  /** Ids of actors whose accounts some claim gives. */
  readonly accountParties = new Set<string>();
  readonly #sourceReferences = new References();

  /** A source is referred to; one without a definition is shown under its id. */
  citeSource(id: string, place: () => string, log: ProblemLog): void {
    this.sources.mention(id);
    this.#sourceReferences.mention(id, place, log);
  }

  /** Names the references that lead nowhere. To be called when all documents are read. */
  reportReferences(): void {
    this.eventReferences.report((id) => this.events.has(id), 'an event');
    this.#sourceReferences.report((id) => this.sources.isDefined(id), 'a source');
  }
}

/** The document that is being read. */
export interface Reading {
  /** Layer id. */
  readonly layer: string;
  /** EDTF day; absent = always known. */
  readonly asOf?: string;
  /** UTC milliseconds; `-Infinity` = always known. */
  readonly asOfMs: number;
  readonly parts: TimelineParts;
  readonly log: ProblemLog;
}
