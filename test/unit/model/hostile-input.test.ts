import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/formats/to-csv.ts';
import { toJson } from '../../../src/formats/to-json.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { TimelineError } from '../../../src/model/problem.ts';
import { excerptDocuments } from '../../../src/render/excerpt-documents.ts';
import { renderSvg } from '../../../src/render/render-svg.ts';

const event = { id: 'a', when: '2025', title: 'A' };

describe('names of prototypes', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  test('are ids like any other', () => {
    const text = JSON.stringify({
      parties: names,
      actors: names.map((id) => ({ id, name: `Name of ${id}` })),
      topics: names.map((id) => ({ id })),
      events: names.map((id) => ({
        ...event,
        id,
        topics: [id],
        actors: [id],
        sources: [id],
        links: [{ to: 'constructor', relation: 'refers-to' }],
      })),
    });
    const { timeline } = parseTimeline(text);
    const { events } = knownAt(timeline, { filter: { topics: ['__proto__', 'toString'] } });
    expect(events.map(({ id }) => id)).toEqual(['__proto__', 'toString']);
    expect(timeline.actors.get('__proto__')).toMatchObject({ name: 'Name of __proto__' });
    expect(timeline.sources.get('constructor')).toEqual({ id: 'constructor', title: 'constructor', kind: 'other' });
  });

  test('as fields change nothing', () => {
    const text = '{"__proto__":{"events":[],"optional":true},"events":[{"__proto__":{"title":"x"},"when":"2025"}]}';
    const { timeline, problems } = parseTimeline(text);
    expect(timeline.layers[0]?.optional).toBe(false);
    expect(problems).toMatchObject([{ code: 'missing-field', path: 'events[0].title' }]);
    expect(Object.prototype).not.toHaveProperty('optional');
  });

  test('as parties are parties, and survive a bad neighbour and a merge', () => {
    const text = (state: string): string =>
      `{"events":[{"id":"a","when":"2025","title":"A","tone":5,"claims":[{"id":"c","text":"t","accounts":
        {"__proto__":{"state":"${state}"},"constructor":{"state":"stated"}}}]}]}`;
    const [known] = knownAt(parseTimeline([text('unknown'), text('stated')]).timeline).events;
    const accounts = known?.claims[0]?.accounts;
    expect(Object.keys(accounts ?? {})).toEqual(['__proto__', 'constructor']);
    expect(accounts?.toString).toBeUndefined();
    expect(known?.agreement).toEqual({ type: 'agree' });
  });

  test('as a language are a language', () => {
    const { timeline } = parseTimeline('{"events":[{"when":"2025","title":{"__proto__":"x"}}]}');
    expect(toCsv(timeline)).toContain('title:__proto__');
  });
});

describe('size and depth', () => {
  test('ten thousand levels in an unknown field are named and do not overflow, in files either', () => {
    const deep = `${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`;
    const { timeline, problems } = parseTimeline(
      `{"events":[{"id":"a","when":"2025","title":"A","x":${deep}}],"y":${deep}}`,
    );
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'bad-value', path: 'y' },
      { severity: 'warning', code: 'bad-value', path: 'events[0].x' },
    ]);
    expect(knownAt(timeline).events).toHaveLength(1);
    expect(renderSvg(timeline)).toContain('</svg>');
    expect(JSON.parse(toJson(timeline))).toMatchObject({ events: [event] });
  });

  test('what is no JSON is named, and left out of files', () => {
    const around: Record<string, unknown> = { name: 'around', list: [1n, 'kept'] };
    around.self = around;
    const odd = { big: 5n, around, act: () => 1, kept: { in: [1, null, 'x'] }, at: new Date(0) };
    const { timeline, problems } = parseTimeline({ events: [{ ...event, ...odd, importance: 7n, summary: around }] });
    const notJson = problems.filter(({ code }) => code !== 'unknown-field');
    expect(notJson.map(({ path }) => path).sort()).toEqual(
      ['act', 'around', 'big', 'importance', 'summary.list', 'summary.self'].map((name) => `events[0].${name}`),
    );
    const kept = { kept: odd.kept, at: '1970-01-01T00:00:00.000Z', around: { name: 'around', list: [null, 'kept'] } };
    const { events } = JSON.parse(toJson(timeline)) as { events: unknown[] };
    expect(events).toEqual([{ ...event, ...kept, summary: kept.around }]);
    expect(renderSvg(timeline)).toContain('</svg>');
  });

  test('very many events go into a file', () => {
    const events = Array.from({ length: 130_000 }, (_, at) => ({ ...event, id: `e${at}` }));
    const known = knownAt(parseTimeline({ events }).timeline);
    const [excerpt] = excerptDocuments(known, new Set(events.map(({ id }) => id)));
    expect(excerpt?.events).toHaveLength(130_000);
  });

  test('nor where a text belongs', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const { problems } = parseTimeline(`{"events":[{"id":"a","when":"2025","title":"A","summary":${deep}}]}`);
    expect(problems).toMatchObject([
      { code: 'wrong-type', path: 'events[0].summary', message: 'a list is not a text or an object' },
    ]);
  });

  test('a title of a million letters is kept', () => {
    const title = 'é'.repeat(1_000_000);
    const { timeline } = parseTimeline({ events: [{ when: '2025', title }] });
    expect(knownAt(timeline).events.at(0)?.title).toBe(title);
    expect([...(timeline.events.at(0)?.id ?? '')]).toHaveLength(60);
  });

  test('twenty thousand events of one id, or without one, are read in time', { timeout: 5_000 }, () => {
    const same = Array.from({ length: 20_000 }, () => event);
    const unnamed = Array.from({ length: 20_000 }, () => ({ when: '2025', title: 'A' }));
    const { timeline } = parseTimeline({ events: [...same, ...unnamed] });
    expect(knownAt(timeline).events).toHaveLength(40_000);
  });

  test('twenty thousand bad events are each named, in time', { timeout: 5_000 }, () => {
    const bad = Array.from({ length: 20_000 }, () => ({ when: '2025-13', title: 'A', topics: 5 }));
    const { problems } = parseTimeline({ events: bad, actors: bad });
    expect(problems.filter(({ severity }) => severity === 'error').length).toBe(60_000);
  });
});

describe('odd texts', () => {
  test('lone surrogates are kept as they are', () => {
    const { timeline } = parseTimeline({ events: [{ when: '2025', title: 'a\uD800', id: '\uDC00' }] });
    expect(knownAt(timeline).events.at(0)).toMatchObject({ id: '\uDC00', title: 'a\uD800' });
  });

  test('messages never end in half a character', () => {
    const { problems } = parseTimeline({ events: [{ ...event, status: `${'a'.repeat(59)}😀${'b'.repeat(9)}` }] });
    expect(problems[0]?.message).toBe(`\`${'a'.repeat(59)}…\` is not known here`);
  });
});

test('whatever JSON is given, there is a timeline or a TimelineError', () => {
  const field = fc.constantFrom(
    ...['id', 'when', 'title', 'asOf', 'topics', 'actors', 'sources', 'claims', 'accounts', 'figures', 'links'],
    ...['media', 'stated', 'to', 'state', 'text', 'url', 'published', 'story', 'view', 'parties', 'events', 'format'],
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, fc.constantFrom('2025', 'x', '', 5, null, true), tie('list'), tie('object')),
    list: fc.array(tie('any'), { maxLength: 3 }),
    object: fc.dictionary(field, tie('any'), { maxKeys: 6 }),
  })).object;
  const events = fc.array(
    fc.tuple(value).map(([fields]) => ({ ...event, ...(fields as object) })),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(value, events, (head, list) => {
      try {
        const { timeline } = parseTimeline(JSON.stringify({ ...(head as object), events: list }));
        expect(knownAt(timeline, { asOf: '2100-01-01' }).events.length).toBeLessThanOrEqual(list.length);
      } catch (error) {
        expect(error).toBeInstanceOf(TimelineError);
      }
    }),
    { numRuns: 1000 },
  );
});
