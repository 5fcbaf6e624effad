import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsv } from '../../../src/formats/from-csv.ts';
import { fromIcs } from '../../../src/formats/from-ics.ts';
import { icsSpan } from '../../../src/formats/ics/ics-span.ts';
import { cleanIcsText } from '../../../src/formats/ics/ics-text.ts';
import { toCsv } from '../../../src/formats/to-csv.ts';
import { toIcs } from '../../../src/formats/to-ics.ts';
import { toJson } from '../../../src/formats/to-json.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import type { KnownEvent } from '../../../src/model/known-facts.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { assertCounted } from '../../tools/count-property.ts';
import { anyEdtf } from '../layout/any-timeline.ts';

const SIGNS = ['a', 'B', ' ', ',', ';', ':', '"', "'", '\\', '\n', '=', '-', '—', '<', '&', '釜', '😀', '\t', '\u2028'];
const words = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1 }).filter((text) => text.trim() !== '');
const text = fc.oneof(words, fc.record({ en: words }), fc.record({ en: words, 'zh-Hans': words }));
const ids = fc.uniqueArray(fc.constantFrom('trade', 'taiwan', '中文', 'a b', 'a;b', '"x"; ', '"', 'y; "'), {
  maxLength: 3,
});

const SOURCES = [
  { id: 's1', url: 'https://example.org/1' },
  { id: 's2' },
  { id: 's;3', url: 'https://example.org/;3' },
  { id: ' "4"', url: 'https://example.org/a;%20b;' },
];

/** Ids of events with what a cell, a list or a spreadsheet could swallow at their ends. */
const ends = fc.constantFrom('', ' ', '\u00A0', '"', ';', '=', '\t');
const idOf = (id: string, index: number): string => id.replace('#', String(index));

const event = fc.record(
  {
    id: fc.tuple(ends, ends).map(([before, after]) => `${before}e#${after}`),
    when: fc.oneof(
      anyEdtf.map(({ edtf }) => edtf),
      fc.constantFrom('2025-10-30T11:00:00', '2025-10-30T11:00:00+09:00'),
    ),
    title: text,
    summary: text,
    status: fc.constantFrom('occurred', 'planned', 'ongoing', 'postponed', 'cancelled'),
    kind: fc.constantFrom('call', 'arms sale'),
    tone: fc.constantFrom('friction', 'neutral'),
    topics: ids,
    actors: ids,
    place: text,
    importance: fc.integer({ min: 1, max: 5 }),
    sources: fc.uniqueArray(fc.constantFrom(...SOURCES.map(({ id }) => id)), { maxLength: 4 }),
  },
  { requiredKeys: ['when', 'title'] },
);
const document = fc.array(event, { maxLength: 6 }).map((events) => ({
  asOf: '2026-02-04',
  sources: SOURCES,
  events: events.map((one, index) => ({ ...one, id: idOf(one.id ?? 'e#', index) })),
}));

const knownOf = (input: object): readonly KnownEvent[] => knownAt(parseTimeline(input).timeline).events.slice();
const byId = (events: readonly KnownEvent[]): ReadonlyMap<string, KnownEvent> =>
  new Map(events.map((one) => [one.id, one]));

test('JSON keeps everything', (context) => {
  assertCounted(
    context,
    'any document through JSON and back',
    fc.property(document, (input) => {
      expect(JSON.parse(toJson(parseTimeline(input).timeline))).toEqual(input);
    }),
  );
});

test('CSV keeps dates, texts in every language, lists and sources', (context) => {
  const fields = ({
    id,
    when,
    status,
    title,
    summary,
    kind,
    tone,
    topics,
    actors,
    place,
    importance,
    sources,
  }: KnownEvent): object => ({
    ...{ id, when: when.text, status, title, summary, kind, tone, topics, actors, place, importance },
    sources: sources.map((source) => source.id),
  });
  assertCounted(
    context,
    'any document through CSV and back',
    fc.property(document, (input) => {
      const { timeline } = parseTimeline(input);
      const { document: back, problems } = fromCsv(toCsv(timeline));
      expect(problems).toEqual([]);
      expect(parseTimeline(back).problems).toEqual([]);
      const events = byId(knownOf(back));
      expect(events.size).toBe(input.events.length);
      for (const one of knownOf(input)) expect(fields(events.get(one.id)!)).toEqual(fields(one));
      for (const source of back.sources ?? []) expect(SOURCES).toContainEqual(source);
    }),
  );
});

test('a calendar keeps dates, texts of one language, status, topics, place and importance', (context) => {
  const clean = (given: KnownEvent['title'] | undefined): string | undefined =>
    given === undefined ? undefined : cleanIcsText(typeof given === 'string' ? given : (given.en ?? ''));
  const fields = ({ id, when, status, title, summary, place, topics, importance }: KnownEvent): object => ({
    ...{ id, when: when.text, status, importance, topics: topics.length },
    texts: [title, summary, place].map(clean),
  });
  assertCounted(
    context,
    'any document through a calendar and back',
    fc.property(document, (input) => {
      const { timeline } = parseTimeline(input);
      const { document: back, problems } = fromIcs(toIcs(timeline));
      expect(problems).toEqual([]);
      expect(parseTimeline(back).problems).toEqual([]);
      const events = byId(knownOf(back));
      const held = knownOf(input).filter(({ when }) => icsSpan(parseEdtf(when.text)));
      expect(events.size).toBe(held.length);
      for (const one of held) expect(fields(events.get(one.id)!)).toEqual(fields(one));
    }),
  );
});
