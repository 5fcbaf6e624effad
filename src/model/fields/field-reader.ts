import type { ProblemLog } from '../problem-log.ts';
import type { ReadsDates } from '../read-dates.ts';
import type { Place } from './place.ts';
import type { UnknownFields } from './unknown-fields.ts';

/** An id by which a document refers to something. */
export interface Mention {
  readonly of: 'actors' | 'topics' | 'sources' | 'events';
  readonly id: string;
  readonly place: Place;
}

/** What readers need to know beside a value, and what they find out. */
export interface FieldReading {
  readonly dates: ReadsDates;
  readonly log: ProblemLog;
  /** What is there and means nothing. */
  readonly unknownFields: UnknownFields;
  /** Where the value stands. Whoever reads a part of it adds the part’s key for as long as that takes. */
  readonly place: (string | number)[];
  /** True for an id that need not be mentioned again. */
  readonly isMentioned: (of: Mention['of'], id: string) => boolean;
  /** What is mentioned in that which is kept, in document order; whoever deals with it empties the list. */
  readonly mentions: Mention[];
}

/**
 * Reads one kind of value: gives back what of it fits, most often the value itself; `undefined` when nothing usable is
 * left. What does not fit is reported at its place. Values are never changed.
 */
export type FieldReader<T = unknown> = (value: unknown, reading: FieldReading) => T | undefined;
