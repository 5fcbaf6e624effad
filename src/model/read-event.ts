import type { EdtfDate } from './edtf/edtf-date.ts';
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
const NO_LISTS = { figures: NONE, claims: NONE, links: NONE, sources: NONE, media: NONE };

/**
 * What a checked event of a document says; `undefined`, reported, when its date or title cannot be used. Other fields
 * that cannot be read are left out and reported. `index` is the event’s position in the document; `place` is asked for
 * only where it is needed.
 */
export function readEvent(
  event: DocumentEvent,
  index: number,
  place: () => string,
  reading: Reading,
): EventEntry | undefined {
  const when = readWhen(event, place, reading);
  const isTitled = hasText(event.title);
  if (!isTitled) reading.log.error('missing-field', `${place()}.title`, 'the title is empty');
  if (!when || !isTitled) return undefined;
  const { asOf, asOfMs } = event.asOf === undefined ? reading : readOwnDay(event.asOf, place, reading);
  const entry: Draft = {
    layer: reading.layer,
    index,
    asOfMs,
    when,
    status: event.status ?? 'occurred',
    title: event.title,
    ...NO_LISTS,
  };
  if (asOf !== undefined) entry.asOf = asOf;
  addGivenFields(entry, event);
  addLists(entry, event, place, reading);
  mentionIds(event, reading);
  return entry;
}

function readWhen({ when }: DocumentEvent, place: () => string, { parts, log }: Reading): EdtfDate | undefined {
  const date = parts.dates.read(when);
  if (!(date instanceof RangeError)) return date;
  reportBadDate(date, `${place()}.when`, log);
  return undefined;
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

function addLists(entry: Draft, event: DocumentEvent, place: () => string, reading: Reading): void {
  const { stated, figures, claims, links, sources, media } = event;
  if (stated) entry.stated = readStated(stated, place(), reading);
  if (figures) entry.figures = readFigures(figures, place(), reading);
  if (claims) entry.claims = readClaims(claims, place(), reading);
  if (links) entry.links = readLinks(links, place(), reading);
  if (sources) entry.sources = readSourceRefs(sources, place(), reading);
  if (media) entry.media = readMedia(media, place(), reading);
}

function mentionIds({ topics, actors }: DocumentEvent, { parts }: Reading): void {
  if (topics) for (const id of topics) parts.topics.mention(id);
  if (actors) for (const id of actors) parts.actors.mention(id);
}
