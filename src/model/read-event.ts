import type { DocumentEvent } from './generated/document.ts';
import { hasText } from './plain-text.ts';
import { readClaims } from './read-claims.ts';
import { reportBadDate, type KnowledgeDay } from './read-dates.ts';
import { readFigures, readStated } from './read-figures.ts';
import { readLinks, readMedia, readSourceRefs } from './read-references.ts';
import type { Reading } from './timeline-parts.ts';
import type { EventEntry } from './timeline.ts';

type Draft = { -readonly [Key in keyof EventEntry]: EventEntry[Key] };

/** One list for all absent ones: most events have no figures, claims, links and media. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * What a checked event of a document says; `undefined`, reported, when its date or title cannot be used. Other fields
 * that cannot be read are left out and reported. `place` is asked for only where it is needed.
 */
export function readEvent(event: DocumentEvent, place: () => string, reading: Reading): EventEntry | undefined {
  const when = reading.parts.dates.read(event.when);
  const isUndated = when instanceof RangeError;
  if (isUndated) reportBadDate(when, `${place()}.when`, reading.log);
  const isTitled = hasText(event.title);
  if (!isTitled) reading.log.error('missing-field', `${place()}.title`, 'the title is empty');
  if (isUndated || !isTitled) return undefined;
  const day = event.asOf === undefined ? reading : readOwnDay(event.asOf, place, reading);
  const entry: Draft = {
    layer: reading.layer,
    asOfMs: day.asOfMs,
    when,
    status: event.status ?? 'occurred',
    title: event.title,
    figures: event.figures ? readFigures(event.figures, place(), reading) : NONE,
    claims: event.claims ? readClaims(event.claims, place(), reading) : NONE,
    links: event.links ? readLinks(event.links, place(), reading) : NONE,
    sources: event.sources ? readSourceRefs(event.sources, place(), reading) : NONE,
    media: event.media ? readMedia(event.media, place(), reading) : NONE,
  };
  if (day.asOf !== undefined) entry.asOf = day.asOf;
  if (event.stated) entry.stated = readStated(event.stated, place(), reading);
  addGivenFields(entry, event);
  mentionIds(event, reading);
  return entry;
}

function readOwnDay(asOf: string, place: () => string, reading: Reading): KnowledgeDay | Reading {
  return reading.parts.dates.readDay(asOf, `${place()}.asOf`, reading.log) ?? reading;
}

function addGivenFields(entry: Draft, event: DocumentEvent): void {
  if (event.summary !== undefined) entry.summary = event.summary;
  if (event.kind !== undefined) entry.kind = event.kind;
  if (event.tone !== undefined) entry.tone = event.tone;
  if (event.topics !== undefined) entry.topics = event.topics;
  if (event.actors !== undefined) entry.actors = event.actors;
  if (event.place !== undefined) entry.place = event.place;
  if (event.importance !== undefined) entry.importance = event.importance;
}

function mentionIds({ topics, actors }: DocumentEvent, { parts }: Reading): void {
  if (topics) for (const id of topics) parts.topics.mention(id);
  if (actors) for (const id of actors) parts.actors.mention(id);
}
