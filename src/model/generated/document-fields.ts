// Made from data/timeline.schema.json by `npm run generate`. Do not edit.

import { dictionary, list, object, stringOr } from '../fields/containers.ts';
import { asOfDay, edtf } from '../fields/dates.ts';
import type { FieldReader } from '../fields/field-reader.ts';
import { actorId, eventId, sourceId, topicId } from '../fields/ids.ts';

import { boolean, integer, number, oneOf, string } from '../fields/scalars.ts';
import { url } from '../fields/url.ts';
import type { DocumentEvent, DocumentSeries, DocumentSeriesPoint, TimelineDocument } from './document.ts';

const text = stringOr(string, dictionary(string));
const viewWindow = object({ start: edtf, end: edtf });
const actor = object({ id: string, name: text, short: text, kind: oneOf('state', 'person', 'organisation') }, 'id');
const topic = object({ id: string, name: text }, 'id');
const source = object(
  {
    id: string,
    title: text,
    kind: oneOf('news', 'readout', 'post', 'official', 'dataset', 'other'),
    publisher: text,
    url: url,
    published: edtf,
    by: actorId,
    via: sourceId,
    lang: string,
    note: text,
  },
  'id',
);
const stated = object({ text: text, source: sourceId, means: edtf }, 'text');
const figure = object(
  {
    label: text,
    value: number,
    unit: text,
    currency: string,
    period: edtf,
    periodLabel: text,
    basis: oneOf('approved', 'announced', 'pledged', 'reported', 'delivered'),
    statedBy: actorId,
    series: string,
    source: sourceId,
  },
  'label',
  'value',
  'unit',
);
const account = object(
  {
    state: oneOf('stated', 'differs', 'not-mentioned', 'denied', 'declined', 'no-readout', 'unknown'),
    text: text,
    lang: string,
    source: sourceId,
    checkedIn: sourceId,
  },
  'state',
);
const claim = object({ id: string, text: text, topic: topicId, accounts: dictionary(account) }, 'text');
const link = object(
  {
    to: eventId,
    relation: oneOf('refers-to', 'responds-to', 'prepares', 'follows', 'amends'),
    by: actorId,
    source: sourceId,
  },
  'to',
  'relation',
);
const sourceRef = stringOr(sourceId, object({ id: sourceId, locator: string }, 'id'));
const media = object(
  { kind: oneOf('image', 'video', 'link'), url: url, alt: text, credit: text },
  'kind',
  'url',
  'alt',
);
const storyStep = object({ event: eventId, view: viewWindow, title: text, text: text }, 'title', 'text');

/** Everything of a document except what stands in its `events`. */
export const documentFields: FieldReader<TimelineDocument> = object({
  $schema: string,
  format: oneOf('relations-timeline/1'),
  id: string,
  title: text,
  description: text,
  asOf: asOfDay,
  optional: boolean,
  view: viewWindow,
  parties: list(actorId),
  actors: list(actor),
  topics: list(topic),
  sources: list(source),
  story: list(storyStep),
});

/** One item of `events`. */
export const eventFields: FieldReader<DocumentEvent> = object(
  {
    id: string,
    when: edtf,
    asOf: asOfDay,
    stated: stated,
    title: text,
    summary: text,
    status: oneOf('occurred', 'planned', 'ongoing', 'postponed', 'cancelled'),
    kind: string,
    tone: oneOf('cooperation', 'friction', 'mixed', 'neutral'),
    topics: list(topicId),
    actors: list(actorId),
    place: text,
    importance: integer(1, 5),
    figures: list(figure),
    claims: list(claim),
    links: list(link),
    sources: list(sourceRef),
    media: list(media),
  },
  'when',
  'title',
);

/** One item of `series`, except its `points`. */
export const seriesFields: FieldReader<Pick<DocumentSeries, 'id' | 'label' | 'measure' | 'unit' | 'note' | 'source'>> =
  object({ id: string, label: text, measure: text, unit: text, note: text, source: sourceId }, 'id', 'label', 'unit');

/** One item of a series’ `points`. */
export const seriesPointFields: FieldReader<DocumentSeriesPoint> = object(
  { at: edtf, value: number, note: text },
  'at',
  'value',
);
