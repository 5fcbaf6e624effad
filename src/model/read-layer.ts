import { withoutUndefined } from '../util/without-undefined.ts';
import type { BackgroundSeries } from './background-series.ts';
import type { Definitions } from './definitions.ts';
import type { FieldReading } from './fields/field-reader.ts';
import { UnknownFields } from './fields/unknown-fields.ts';
import type { TimelineDocument } from './generated/document.ts';
import { documentFields } from './generated/document-fields.ts';
import type { ProblemLog } from './problem-log.ts';
import { lastDay, type KnowledgeDay } from './read-dates.ts';
import type { RawDocument } from './read-document.ts';
import { readEvents } from './read-events.ts';
import { readSeries } from './read-series.ts';
import type { LayerReading, TimelineParts } from './timeline-parts.ts';
import type { Layer, StoryStep, ViewWindow } from './timeline.ts';

/** A document as a layer, and what it says of the timeline as a whole. */
export interface ReadLayer {
  readonly layer: Layer;
  readonly parties?: readonly string[];
  readonly view?: ViewWindow;
  readonly series: readonly BackgroundSeries[];
  readonly story: readonly StoryStep[];
}

/** Reads one document as the layer `id` and adds what it defines and tells to the parts. Problems go to the log. */
export function readLayer(document: RawDocument, id: string, parts: TimelineParts, log: ProblemLog): ReadLayer {
  const fields: FieldReading = {
    dates: parts.dates,
    log,
    unknownFields: new UnknownFields(),
    place: [],
    isMentioned: (of, id) => parts.isMentioned(of, id),
    mentions: [],
  };
  // Events are read one by one. Every other field may be absent, so that something is always left.
  const head = documentFields({ ...document, events: undefined, series: undefined }, fields) ?? { events: [] };
  const day = readDay(head, parts);
  const reading: LayerReading = { ...fields, layer: id, asOfMs: -Infinity, ...day, parts };
  readDefinitions(head, reading);
  parts.takeMentions(reading);
  const { title, description, parties, view, optional = false, story = [] } = head;
  if (view) checkOrder(view, reading);
  const eventCount = readEvents(document.events, reading);
  const series = readSeries(document.series, reading);
  reading.unknownFields.report(log);
  const about = withoutUndefined({ title, description, asOf: day?.asOf });
  return {
    layer: { ...about, id, optional, eventCount, document },
    ...withoutUndefined({ parties: parties && [...new Set(parties)], view }),
    series,
    story,
  };
}

/** A window that ends before it begins is passed over. */
function checkOrder({ start, end }: ViewWindow, { dates, log }: LayerReading): void {
  if (start === undefined || end === undefined || !(dates.read(start).earliest > dates.read(end).latest)) return;
  log.error(
    'bad-value',
    ['view'],
    `\`${end}\` lies before \`${start}\``,
    'Write the earlier date as `start`. Until then all is shown.',
  );
}

/** The day the document gives, else the newest on which one of its sources was published; `undefined` when none says. */
function readDay({ asOf, sources = [] }: TimelineDocument, { dates }: TimelineParts): KnowledgeDay | undefined {
  const texts = asOf === undefined ? sources.flatMap(({ published = [] }) => published) : [asOf];
  return lastDay(texts.map((text) => dates.read(text)));
}

function readDefinitions({ actors = [], topics = [], sources = [] }: TimelineDocument, reading: LayerReading): void {
  const { parts } = reading;
  defineAll('actors', actors, parts.actors, reading);
  defineAll('topics', topics, parts.topics, reading);
  defineAll('sources', sources, parts.sources, reading);
}

function defineAll<T extends { readonly id: string }>(
  list: string,
  items: readonly (Partial<T> & { readonly id: string })[],
  definitions: Definitions<T>,
  { asOfMs, log }: LayerReading,
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const isRepeated = seen.size === seen.add(item.id).size;
    const message = `\`${item.id}\` is defined twice in \`${list}\`; the later fields count`;
    if (isRepeated) log.warning('duplicate-id', [list, index, 'id'], message);
    definitions.define(item, asOfMs);
  });
}
