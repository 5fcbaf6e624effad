import type { Figure } from '../layout/layout-figure.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { isRecord } from '../model/is-record.ts';
import type { Layer } from '../model/timeline.ts';
import { edtfDay } from '../model/edtf/format-edtf-day.ts';
import type { SvgOptions } from './export-options.ts';

const DEFINITIONS = ['sources', 'actors', 'topics'] as const;

/** All strings anywhere in a value. */
function stringsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') found.add(next);
    else if (typeof next === 'object' && next !== null) open.push(...Object.keys(next), ...Object.values(next));
  }
  return found;
}

const withId = (list: unknown, keep: (id: string) => boolean): unknown[] =>
  Array.isArray(list) ? list.filter((item) => isRecord(item) && typeof item['id'] === 'string' && keep(item['id'])) : [];

/** A document with only the events drawn and what they refer to; `undefined` when none of them is its own. */
function excerpt({ document, id }: Layer, eventIds: ReadonlySet<string>): Record<string, unknown> | undefined {
  const events = withId(document['events'], (event) => eventIds.has(event));
  if (events.length === 0) return undefined;
  const used = stringsIn(events);
  const sources = withId(document['sources'], (source) => used.has(source));
  for (const word of stringsIn(sources)) used.add(word);
  const { story: _story, ...rest } = document;
  const definitions = DEFINITIONS.map((name) => [name, withId(document[name], (entry) => used.has(entry))] as const);
  return { ...rest, id, ...Object.fromEntries(definitions.filter(([, list]) => list.length > 0)), events };
}

/** What a picture rests on, to be carried inside it: where it comes from, how it was looked at, and the data itself. */
export function provenance(known: KnownTimeline, figure: Figure, options: SvgOptions, version: string): Record<string, unknown> {
  const { window } = figure.scene;
  const eventIds = new Set(figure.events.map(({ id }) => id));
  return {
    schema: 'relations-timeline/export@1',
    generator: { name: 'relations-timeline', version },
    ...(options.generatedAt === undefined ? {} : { generatedAt: options.generatedAt }),
    ...(options.permalink === undefined ? {} : { permalink: options.permalink }),
    dataset: { title: figure.title, ...(known.asOf === undefined ? {} : { asOf: known.asOf }), layers: known.layers },
    view: {
      start: edtfDay(window.startMs),
      end: edtfDay(window.endMs - 1),
      lanes: options.lanes ?? 'topic',
      colorBy: options.colorBy ?? 'none',
      layout: figure.scene.layout,
      width: figure.width,
      theme: options.theme ?? 'light',
      locale: figure.lang,
      filter: options.filter ?? {},
    },
    events: [...eventIds],
    documents: known.timeline.layers.flatMap((layer) => (known.layers.includes(layer.id) ? (excerpt(layer, eventIds) ?? []) : [])),
  };
}
