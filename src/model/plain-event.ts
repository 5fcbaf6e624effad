import { readPlainBounds, type PlainBounds } from './edtf/plain-bounds.ts';
import { DEFAULT_IMPORTANCE, SHAPE, STATUSES } from './event-columns.ts';
import type { DocumentEvent } from './generated/document.ts';
import { isRecord } from './is-record.ts';
import type { Status } from './event-entry.ts';
import { TONES } from './tones.ts';

/** An event of a document that can be used as it is written: nothing in it has to be corrected, reported or merged. */
export type PlainEvent = DocumentEvent & { readonly id: string };

/** What the columns hold of a plain event; filled anew by every reading. */
export interface PlainFacts extends PlainBounds {
  status: number;
  importance: number;
  /** A value of `SHAPE`. */
  shape: number;
}

const KNOWN_TONES: readonly unknown[] = TONES;
const FIRST_LETTER = 0x21;
const LAST_LETTER = 0x7e;

/**
 * True, with `facts` filled, for an event of the simplest kind, which most of a large file are: an id, a plain date, texts in one
 * language, known words, lists of ids, fields whose names are `settled`. Everything else, sound or not, has to be read field by field.
 */
export function isPlainEvent(given: unknown, facts: PlainFacts, settled: ReadonlySet<string>): given is PlainEvent {
  return (
    isRecord(given) &&
    hasOnlyPlainFields(given) &&
    areWritable(given, settled) &&
    hasPlainTexts(given) &&
    readFacts(given, facts)
  );
}

/** One by one: a loop over names would look up each of them in a dictionary, a million times. */
const hasOnlyPlainFields = (event: Readonly<Record<string, unknown>>): boolean =>
  event.asOf === undefined &&
  event.stated === undefined &&
  event.figures === undefined &&
  event.claims === undefined &&
  event.links === undefined &&
  event.media === undefined &&
  areTexts(event.topics) &&
  areTexts(event.actors) &&
  areTexts(event.sources);

const LISTS: ReadonlySet<string> = new Set(['topics', 'actors', 'sources']);
const WORDS: ReadonlySet<string> = new Set([
  ...['id', 'when', 'title', 'summary', 'status', 'kind', 'tone', 'place', 'importance'],
]);

/** False for a field that may hold what no file can, or that has to be told of: it has to be looked at. */
function areWritable(event: Readonly<Record<string, unknown>>, settled: ReadonlySet<string>): boolean {
  for (const name in event) {
    if (LISTS.has(name)) continue;
    if (!WORDS.has(name) && !settled.has(name)) return false;
    const type = typeof event[name];
    if (type === 'object' || type === 'bigint' || type === 'function' || type === 'symbol') return false;
  }
  return true;
}

const hasPlainTexts = ({ id, title, summary, kind, place, tone }: Readonly<Record<string, unknown>>): boolean =>
  typeof id === 'string' &&
  id !== '' &&
  isWritten(title) &&
  isTextOrAbsent(summary) &&
  isTextOrAbsent(kind) &&
  isTextOrAbsent(place) &&
  (tone === undefined || KNOWN_TONES.includes(tone));

function isWritten(title: unknown): boolean {
  if (typeof title !== 'string') return false;
  const first = title.charCodeAt(0);
  return (first >= FIRST_LETTER && first <= LAST_LETTER) || title.trim() !== '';
}

const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === 'string';

function areTexts(list: unknown): boolean {
  if (list === undefined) return true;
  if (!Array.isArray(list)) return false;
  for (const text of list as readonly unknown[]) if (typeof text !== 'string') return false;
  return true;
}

function readFacts({ when, status, importance }: Readonly<Record<string, unknown>>, facts: PlainFacts): boolean {
  if (typeof when !== 'string' || !readPlainBounds(when, facts)) return false;
  facts.status = status === undefined ? 0 : STATUSES.indexOf(status as Status);
  facts.importance = importance === undefined ? DEFAULT_IMPORTANCE : Number(importance);
  facts.shape = shapeOf(facts);
  const isOnScale = importance === undefined || (Number.isInteger(importance) && facts.importance >= 1);
  return facts.status >= 0 && isOnScale && facts.importance <= 5;
}

const ONGOING = STATUSES.indexOf('ongoing');

/** What goes on since a date is drawn on to the knowledge date. */
function shapeOf({ first, last, isSpan, status }: PlainFacts): number {
  if (isSpan) return SHAPE.span;
  if (status === ONGOING) return SHAPE.any;
  return first === last ? SHAPE.day : SHAPE.within;
}
