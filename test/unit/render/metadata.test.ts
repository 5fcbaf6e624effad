import { describe, expect, test } from 'vitest';
import { resolveWindow, isInWindow } from '../../../src/layout/resolve-window.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import type { KnownEvent } from '../../../src/model/known-facts.ts';
import { parseTimeline, type ParsedTimeline } from '../../../src/model/parse-timeline.ts';
import { renderSvg } from '../../../src/render/render-svg.ts';
import { withoutUndefined } from '../../../src/util/without-undefined.ts';
import { elementsOf, parseXml, textOf } from '../../tools/parse-xml.ts';
import { exportedFiles, HOSTILE_TEXTS, usChina, type ExportedFile } from './exported-files.ts';

interface Written {
  readonly id: string;
  readonly asOf?: string;
  readonly title?: unknown;
}

interface Provenance {
  readonly generatedAt?: string;
  readonly permalink?: string;
  readonly dataset: { readonly title: string; readonly asOf?: string; readonly layers: readonly string[] };
  readonly view: Readonly<Record<string, unknown>>;
  readonly events: readonly string[];
  readonly documents: readonly {
    readonly id: string;
    readonly asOf?: string;
    readonly events: readonly Written[];
    readonly sources?: readonly Written[];
    readonly actors?: readonly Written[];
    readonly topics?: readonly Written[];
  }[];
}

function textsOf(svg: string, name: string): readonly string[] {
  return elementsOf(parseXml(svg)).flatMap((element) => (element.name === name ? textOf(element) : []));
}

function provenanceOf(svg: string): Provenance {
  return JSON.parse(textsOf(svg, 'rt:data')[0] ?? '') as Provenance;
}

function seenEvents({ timeline, options: { asOf, filter, start, end } }: ExportedFile): readonly KnownEvent[] {
  const known = knownAt(timeline, withoutUndefined({ asOf, filter }));
  const window = resolveWindow(known, withoutUndefined({ start, end }));
  return known.events.filter(({ when }) => isInWindow(when, window));
}

/** A timeline without events needs no document. */
function readBack({ documents }: Provenance): ParsedTimeline {
  return parseTimeline(documents.length > 0 ? documents : { events: [] });
}

const sorted = (values: Iterable<string>): readonly string[] => [...values].sort();

describe.each(exportedFiles)('the metadata of “$name”', (file) => {
  const { svg, timeline, options } = file;
  const data = provenanceOf(svg);
  const seen = seenEvents(file);

  test('is plain ASCII between its tags, whatever the data holds', () => {
    const [, content = ''] = /<rt:data[^>]*>(.*)<\/rt:data>/s.exec(svg) ?? [];
    expect(content).toMatch(/^[\x20-\x7e]+$/);
    expect(content).not.toMatch(/[<>&]/);
  });

  test('names the events drawn, and holds exactly these', () => {
    expect(sorted(data.events)).toEqual(sorted(seen.map(({ id }) => id)));
    const written = data.documents.flatMap(({ events }) => events.map(({ id }) => id));
    expect(sorted(new Set(written))).toEqual(sorted(data.events));
  });

  test('can be read back to the same events, dates and histories', () => {
    const { timeline: again } = readBack(data);
    const known = knownAt(again, {
      asOf: data.dataset.asOf ?? '9999',
      filter: { layers: again.layers.map(({ id }) => id) },
    });
    const facts = ({ id, when, status, title, current, earlier }: KnownEvent): unknown => [
      id,
      when.text,
      status,
      title,
      current.layer,
      earlier.map((revision) => [revision.when.text, revision.layer]),
    ];
    expect(known.events.map(facts)).toEqual(seen.map(facts));
    expect(known.events.map(({ sources }) => sources)).toEqual(seen.map(({ sources }) => sources));
  });

  test('brings every source, actor and topic of these events with it, and no others', () => {
    const { timeline: again, problems } = readBack(data);
    expect(problems.filter(({ message }) => message.includes('source'))).toEqual(
      parseTimeline(timeline.layers.map(({ document }) => document)).problems.filter(({ message }) =>
        message.includes('source'),
      ),
    );
    const mentioned = JSON.stringify(
      data.documents.map(({ events, sources }) => [events, sources?.map((source) => ({ ...source, id: '' }))]),
    );
    for (const { id } of data.documents.flatMap(({ sources = [] }) => sources))
      expect(mentioned).toContain(JSON.stringify(id));
    for (const event of seen)
      for (const { id } of event.sources) expect(again.sources.get(id)).toEqual(timeline.sources.get(id));
    for (const event of seen)
      for (const id of event.actors) expect(again.actors.get(id)).toEqual(timeline.actors.get(id));
    for (const event of seen)
      for (const id of event.topics) expect(again.topics.get(id)).toEqual(timeline.topics.get(id));
  });

  test('says how the picture was looked at', () => {
    expect(data.view).toMatchObject({
      width: Number(/ width="(\d+)"/.exec(svg)?.[1]),
      theme: options.theme ?? 'light',
      lanes: options.lanes ?? 'topic',
      colorBy: options.colorBy ?? 'none',
      locale: options.locale ?? 'en',
      filter: options.filter ?? {},
    });
    expect(data.view.layout).toMatch(/^(horizontal|vertical)$/);
    expect(data.dataset.asOf).toBe(knownAt(timeline, withoutUndefined({ filter: options.filter })).asOf);
  });

  test('says the same in Dublin Core', () => {
    const sources = new Set(seen.flatMap((event) => event.sources.map(({ id }) => id)));
    expect(textsOf(svg, 'dc:title')).toEqual(textsOf(svg, 'title'));
    expect(textsOf(svg, 'dc:creator')).toEqual(['relations-timeline']);
    expect(textsOf(svg, 'dc:language')).toEqual([options.locale ?? 'en']);
    expect(textsOf(svg, 'dc:format')).toEqual(['image/svg+xml']);
    expect(textsOf(svg, 'dc:source')).toHaveLength(sources.size);
    expect(textsOf(svg, 'dc:identifier')).toHaveLength(options.permalink === undefined ? 0 : 1);
    expect(textsOf(svg, 'dc:date')).toEqual([options.generatedAt ?? data.dataset.asOf ?? []].flat());
  });
});

test('texts come back as they were given, whatever they hold', () => {
  const titles = HOSTILE_TEXTS.map((title) => ({ when: '2025', title }));
  const { documents } = provenanceOf(renderSvg(parseTimeline({ events: titles }).timeline));
  expect(documents.flatMap(({ events }) => events.map(({ title }) => title))).toEqual(HOSTILE_TEXTS);
});

test('events without an id get theirs, so that the list of events can be followed', () => {
  const { timeline } = parseTimeline({
    events: [{ when: '2025-10-30', title: 'Busan meeting', mood: 'unknown field' }],
  });
  const { events, documents } = provenanceOf(renderSvg(timeline));
  expect(events).toEqual(['2025-10-30-busan-meeting']);
  expect(documents[0]?.events).toEqual([
    { when: '2025-10-30', title: 'Busan meeting', mood: 'unknown field', id: '2025-10-30-busan-meeting' },
  ]);
});

test('nothing is told that was not known on the day of knowledge', () => {
  const layers = usChina.layers.map(({ id }) => id);
  const then = provenanceOf(renderSvg(usChina, { asOf: '2026-02-04', filter: { layers } }));
  const later = provenanceOf(renderSvg(usChina, { filter: { layers } }));
  const days = (data: Provenance): readonly string[] =>
    data.documents.flatMap(({ asOf = '', events }) => events.map((event) => event.asOf ?? asOf));
  expect(days(then).filter((day) => day > '2026-02-04')).toEqual([]);
  expect(days(later).filter((day) => day > '2026-02-04')).not.toEqual([]);
});

test('a source defined in another document, or known only through another, comes along', () => {
  const { timeline } = parseTimeline([
    { id: 'a', asOf: '2025-01-01', sources: [source('x', 'y'), source('y'), source('unused')], events: [] },
    { id: 'b', events: [{ when: '2025', title: 'An event', sources: ['x'] }] },
  ]);
  const { documents } = provenanceOf(renderSvg(timeline));
  expect(documents.map(({ id, sources = [] }) => [id, sources.map((one) => one.id)])).toEqual([
    ['a', ['x', 'y']],
    ['b', []],
  ]);
});

function source(id: string, via?: string): object {
  return { id, title: `Source ${id}`, kind: 'news', ...(via === undefined ? {} : { via }) };
}
