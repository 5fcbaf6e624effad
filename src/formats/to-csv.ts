import { edtfDay } from '../model/edtf/format-edtf-day.ts';
import { knownAt, type Knowledge } from '../model/known-at.ts';
import type { EventList } from '../model/event-list.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Text } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';
import { csvRow } from './csv-row.ts';
import { AFTER_ID, AFTER_URL, ALONE, joinCsvList } from './csv/csv-list.ts';

interface Column {
  readonly name: string;
  readonly cell: (event: KnownEvent) => string;
}

/**
 * The events known on a day (see `knownAt`) as CSV: a header and one row an event, in time order. Days are EDTF, first
 * and last blank where open or unknown. Texts in several languages have a column for each (`title:zh-Hans`), lists are
 * joined by `; `, an item that holds a semicolon in quotation marks. Throws a RangeError when the day of `knowledge` is none.
 */
export function toCsv(timeline: Timeline, knowledge: Knowledge = {}): string {
  const known = knownAt(timeline, knowledge);
  const columns = columnsOf(known);
  const rows = known.events.map((event) => csvRow(columns.map(({ cell }) => cell(event))));
  return [csvRow(columns.map(({ name }) => name)), ...rows].join('');
}

function columnsOf({ events, timeline: { sources } }: KnownTimeline): readonly Column[] {
  return [
    { name: 'id', cell: ({ id }) => joinCsvList([id], ALONE) },
    { name: 'when', cell: ({ when }) => when.text },
    { name: 'first_day', cell: ({ when }) => dayOrBlank(when.earliest) },
    { name: 'last_day', cell: ({ when }) => dayOrBlank(when.latest) },
    { name: 'status', cell: ({ status }) => status },
    ...textColumns('title', events, ({ title }) => title),
    ...textColumns('summary', events, ({ summary }) => summary),
    { name: 'kind', cell: ({ kind = '' }) => kind },
    { name: 'tone', cell: ({ tone = '' }) => tone },
    { name: 'topics', cell: ({ topics }) => joinList(topics) },
    { name: 'actors', cell: ({ actors }) => joinList(actors) },
    ...textColumns('place', events, ({ place }) => place),
    { name: 'importance', cell: ({ importance }) => String(importance) },
    { name: 'layers', cell: ({ layers }) => joinList(layers) },
    { name: 'sources', cell: (event) => joinList(event.sources.map(({ id }) => id)) },
    { name: 'source_urls', cell: (event) => urlsOf(event, sources) },
  ];
}

/** One column for texts without a language and one for each language, as far as any event has such a text; titles always. */
function textColumns(
  name: string,
  events: EventList<KnownEvent>,
  textOf: (event: KnownEvent) => Text | undefined,
): readonly Column[] {
  const tags = new Set(events.flatMap((event) => tagsOf(textOf(event))));
  if (name === 'title' && tags.size === 0) tags.add('');
  return [...tags].sort().map((tag) => ({
    name: tag === '' ? name : `${name}:${tag}`,
    cell: (event) => textIn(textOf(event), tag),
  }));
}

function tagsOf(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [''] : Object.keys(text);
}

function textIn(text: Text | undefined, tag: string): string {
  if (typeof text !== 'object') return tag === '' ? (text ?? '') : '';
  return Object.hasOwn(text, tag) ? (text[tag] ?? '') : '';
}

function dayOrBlank(ms: number): string {
  return Number.isFinite(ms) ? edtfDay(ms) : '';
}

/** In the order of the sources, blank for a source without an address; blanks at the end are left out. */
function urlsOf(event: KnownEvent, sources: Timeline['sources']): string {
  const ids = [...new Set(event.sources.map(({ id }) => id))];
  const urls = ids.map((id) => sources.get(id)?.url ?? '');
  return joinCsvList(urls.slice(0, urls.findLastIndex((url) => url !== '') + 1), AFTER_URL);
}

/** A thing named twice is listed once. */
function joinList(items: readonly string[]): string {
  return joinCsvList([...new Set(items)], AFTER_ID);
}
