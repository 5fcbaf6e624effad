import { MS_PER_DAY } from '../model/edtf/civil-day.ts';
import { edtfDay } from '../model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../model/edtf/parse-edtf.ts';
import { isRecord } from '../model/is-record.ts';
import { toJsonDocument } from '../model/json-value.ts';
import type { KnownSeries } from '../model/known-series.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Layer } from '../model/timeline.ts';

type Fields = Readonly<Record<string, unknown>>;

const DEFINITIONS = ['sources', 'actors', 'topics'] as const;

/**
 * The documents cut down to some events and what these refer to, as written, unknown fields included: `parseTimeline`
 * reads them back. Only what was known at the knowledge date, only layers that are on. Every event carries its id.
 */
export function excerptDocuments(
  known: KnownTimeline,
  eventIds: ReadonlySet<string>,
  series: readonly KnownSeries[] = [],
): readonly Fields[] {
  const places = placesOf(known, eventIds);
  const layers = known.timeline.layers
    .filter(({ id }) => known.layers.includes(id))
    .map((layer) => ({ ...layer, document: toJsonDocument(layer.document) }));
  const parts = layers.map((layer) => ({
    layer,
    events: eventsAt(layer, places.get(layer.id) ?? new Map()),
    series: seriesOf(layer, series),
  }));
  const used = referencedIds(
    layers,
    stringsIn(parts.map(({ layer, events, series }) => [layer.document.parties, events, series])),
  );
  return parts
    .map(({ layer, events, series }) => excerpt(layer, events, series, used))
    .filter((document) => document !== undefined);
}

type Places = ReadonlyMap<number, string>;

/** By layer: the position of every entry of the events, and the event’s id. */
function placesOf({ timeline, asOfMs }: KnownTimeline, eventIds: ReadonlySet<string>): ReadonlyMap<string, Places> {
  const places = new Map<string, Map<number, string>>();
  for (const { id, entries } of timeline.events) {
    if (!eventIds.has(id)) continue;
    for (const entry of entries.filter((one) => one.asOfMs <= asOfMs)) {
      places.set(entry.layer, (places.get(entry.layer) ?? new Map<number, string>()).set(entry.index, id));
    }
  }
  return places;
}

function eventsAt({ document }: Layer, places: Places): readonly Fields[] {
  return recordsIn(document.events).flatMap((event, index) => {
    const id = places.get(index);
    return id === undefined ? [] : [{ ...event, id }];
  });
}

/** The series of a document that are drawn, without the points that came after the knowledge date. */
function seriesOf({ id, document }: Layer, drawn: readonly KnownSeries[]): readonly Fields[] {
  return drawn.flatMap(({ series, points, endMs }) => {
    if (series.layer !== id) return [];
    const given = recordsIn(document.series).find((one) => one.id === series.id);
    const days = new Set(points.map(({ atMs }) => edtfDay(atMs)));
    const kept = recordsIn(given?.points).filter(({ at }) => days.has(dayOf(at)));
    const last = points.at(-1);
    const endDay = edtfDay(endMs - MS_PER_DAY);
    // A last value that held on is known to have held until the end.
    const held = last && !days.has(endDay) ? [{ at: endDay, value: last.value }] : [];
    return given ? [{ ...given, points: [...kept, ...held] }] : [];
  });
}

/** The day of a point as written, doubts left aside; empty for what is no date. */
function dayOf(at: unknown): string {
  try {
    return edtfDay(parseEdtf(String(at)).earliest);
  } catch {
    return '';
  }
}

/** All strings anywhere in a value, names of fields included: accounts are keyed by party. */
function stringsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') found.add(next);
    else if (typeof next === 'object' && next !== null)
      for (const [name, value] of Object.entries(next)) open.push(name, value);
  }
  return found;
}

/** The ids with those their definitions refer to in turn: a source may be known only through another. */
function referencedIds(layers: readonly Layer[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const mentions = mentionsOfDefinitions(layers);
  const used = new Set<string>();
  const open = [...ids];
  while (open.length > 0) {
    const id = open.pop() ?? '';
    if (used.has(id)) continue;
    used.add(id);
    for (const mentioned of mentions.get(id) ?? []) open.push(mentioned);
  }
  return used;
}

/** What the definitions of an id mention, in all documents. */
function mentionsOfDefinitions(layers: readonly Layer[]): ReadonlyMap<unknown, ReadonlySet<string>> {
  const mentions = new Map<unknown, Set<string>>();
  for (const definition of layers.flatMap(({ document }) => DEFINITIONS.flatMap((name) => recordsIn(document[name])))) {
    mentions.set(definition.id, new Set([...(mentions.get(definition.id) ?? []), ...stringsIn(definition)]));
  }
  return mentions;
}

/** The items of a list, in their places; what is no object becomes an empty one. */
const recordsIn = (list: unknown): readonly Fields[] =>
  Array.isArray(list) ? list.map((item: unknown) => (isRecord(item) ? item : {})) : [];

/** `undefined` when nothing of the document is needed. */
function excerpt(
  { id, asOf, document }: Layer,
  events: readonly Fields[],
  series: readonly Fields[],
  used: ReadonlySet<string>,
): Fields | undefined {
  const isUsed = (item: Fields): boolean => typeof item.id === 'string' && used.has(item.id);
  const kept = DEFINITIONS.map((name) => [name, recordsIn(document[name]).filter(isUsed)] as const);
  const given = kept.filter(([, list]) => list.length > 0);
  if (events.length === 0 && series.length === 0 && given.length === 0) return undefined;
  const { story: _story, series: _series, sources: _sources, actors: _actors, topics: _topics, ...rest } = document;
  // A document’s day may be derived from sources that are not kept.
  return {
    ...rest,
    id,
    ...(asOf === undefined ? {} : { asOf }),
    ...Object.fromEntries(given),
    ...(series.length > 0 ? { series } : {}),
    events,
  };
}
