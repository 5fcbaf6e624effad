import type { DocumentEvent, DocumentFigure, DocumentStatedDate } from './generated/document.ts';
import { hasText } from './plain-text.ts';
import { readClaims } from './read-claims.ts';
import { lastDay } from './read-dates.ts';
import type { Reading } from './reading.ts';
import type { EventEntry, Figure, Stated } from './event-entry.ts';

type Draft = { -readonly [Name in keyof EventEntry]: EventEntry[Name] };
type Lists = Pick<EventEntry, 'figures' | 'claims' | 'links' | 'sources' | 'media'>;

/** One list for all absent ones: most events have no figures, claims, links and media. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * What an event of a document says, its fields having been read; `undefined`, reported, when its title is empty.
 * `index` is the event’s position in the document.
 */
export function readEvent(event: DocumentEvent, index: number, reading: Reading): EventEntry | undefined {
  const { layer, log, dates } = reading;
  const { when, title, status = 'occurred' } = event;
  if (!hasText(title)) {
    log.error('missing-field', ['events', index, 'title'], 'the title is empty');
    return undefined;
  }
  const ownDay = event.asOf === undefined ? undefined : lastDay([dates.read(event.asOf)]);
  const { asOf, asOfMs } = ownDay ?? reading;
  const entry: Draft = {
    layer,
    index,
    asOfMs,
    when: dates.read(when),
    status,
    title,
    ...readLists(event, index, reading),
  };
  if (asOf !== undefined) entry.asOf = asOf;
  if (event.stated) entry.stated = readStated(event.stated, reading);
  keepGiven(event, entry);
  return entry;
}

function readLists({ figures, claims, links, sources, media }: DocumentEvent, index: number, reading: Reading): Lists {
  return {
    figures: figures ? figures.map((figure) => readFigure(figure, reading)) : NONE,
    claims: claims ? readClaims(claims, ['events', index, 'claims'], reading) : NONE,
    links: links ?? NONE,
    sources: sources ? sources.map((source) => (typeof source === 'string' ? { id: source } : source)) : NONE,
    media: media ?? NONE,
  };
}

/** One by one: in a file of a million events a loop over names would take half a second. */
function keepGiven({ summary, kind, tone, topics, actors, place, importance }: DocumentEvent, entry: Draft): void {
  if (summary !== undefined) entry.summary = summary;
  if (kind !== undefined) entry.kind = kind;
  if (tone !== undefined) entry.tone = tone;
  if (topics !== undefined) entry.topics = topics;
  if (actors !== undefined) entry.actors = actors;
  if (place !== undefined) entry.place = place;
  if (importance !== undefined) entry.importance = importance;
}

function readStated({ means, ...stated }: DocumentStatedDate, { dates }: Reading): Stated {
  return means === undefined ? stated : { ...stated, means: dates.read(means) };
}

function readFigure({ period, ...figure }: DocumentFigure, { dates }: Reading): Figure {
  return period === undefined ? figure : { ...figure, period: dates.read(period) };
}
