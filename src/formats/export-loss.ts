import { knownAt, type Knowledge } from '../model/known-at.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { Timeline } from '../model/timeline.ts';
import { icsSpan } from './ics/ics-span.ts';
import { LossLog, type LossReport } from './loss-report.ts';

/** Formats that hold less than a document does. */
export type LossyFormat = 'csv' | 'claims.csv' | 'ics' | 'jsonld';

/** What an event can have that some format cannot hold. */
const HAS = {
  kind: ({ kind }) => kind !== undefined,
  tone: ({ tone }) => tone !== undefined,
  actors: ({ actors }) => actors.length > 0,
  place: ({ place }) => place !== undefined,
  summary: ({ summary }) => summary !== undefined,
  stated: ({ stated }) => stated.length > 0,
  figures: ({ figures }) => figures.length > 0,
  claims: ({ claims }) => claims.length > 0,
  links: ({ links }) => links.length > 0,
  media: ({ media }) => media.length > 0,
  'earlier dates': ({ earlier }) => earlier.length > 0,
} satisfies Readonly<Record<string, (event: KnownEvent) => boolean>>;

type Part = keyof typeof HAS;

const NOT_IN: Readonly<Record<LossyFormat, readonly Part[]>> = {
  csv: ['stated', 'figures', 'claims', 'links', 'media', 'earlier dates'],
  'claims.csv': ['summary', 'kind', 'tone', 'actors', 'place', 'stated', 'figures', 'links', 'media', 'earlier dates'],
  ics: ['kind', 'tone', 'actors', 'stated', 'figures', 'claims', 'links', 'media', 'earlier dates'],
  jsonld: ['kind', 'tone', 'stated', 'figures', 'claims', 'links'],
};

/** What becomes of a timeline in another format: which parts of which events it cannot hold. Places are ids of events. */
export function exportLoss(timeline: Timeline, format: LossyFormat, knowledge: Knowledge = {}): LossReport {
  const { events, layers } = knownAt(timeline, knowledge);
  const log = new LossLog();
  for (const event of events) noteEvent(event, format, log);
  for (const { id } of timeline.layers) {
    if (!layers.includes(id)) log.leaveOut('documents', id, 'no-field', 'They are switched off.');
  }
  for (const { id } of timeline.series) log.leaveOut('series', id, 'no-field', 'The format has no place for it.');
  if (timeline.story.length > 0) log.leaveOut('story', 'story', 'no-field', 'The format has no place for it.');
  return log.report;
}

function noteEvent(event: KnownEvent, format: LossyFormat, log: LossLog): void {
  if (isMissing(event, format)) {
    const reason = format === 'ics' ? 'A calendar cannot write their dates.' : 'They have no claims.';
    log.leaveOut('events', event.id, 'no-field', reason);
    return;
  }
  log.keep('events');
  for (const part of NOT_IN[format]) {
    if (HAS[part](event)) log.leaveOut(part, event.id, 'no-field', 'The format has no place for it.');
  }
}

function isMissing({ when, claims }: KnownEvent, format: LossyFormat): boolean {
  return (format === 'ics' && !icsSpan(when)) || (format === 'claims.csv' && claims.length === 0);
}
