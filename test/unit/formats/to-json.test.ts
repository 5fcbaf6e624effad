import { expect, test } from 'vitest';
import { toJson } from '../../../src/formats/to-json.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const document = {
  'x-desk': 'Asia',
  events: [{ when: '2025-10-30', title: { en: 'Busan', 'zh-Hans': '釜山' }, 'x-note': { a: [1] } }],
};

test('one document comes out as it went in, unknown fields included', () => {
  const text = toJson(parseTimeline(document).timeline);
  expect(JSON.parse(text)).toEqual(document);
  expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`);
});

test('what could not be read is written out too', () => {
  const bad = { ...document, events: [...document.events, { when: 'some day', title: 'x' }] };
  expect(JSON.parse(toJson(parseTimeline(bad).timeline))).toEqual(bad);
});

test('several documents come out as a list that reads as the same timeline', () => {
  const { timeline } = parseTimeline([document, { ...document, id: 'second', asOf: '2026-02-04' }], {
    names: ['first.json', ''],
  });
  const again = parseTimeline(toJson(timeline)).timeline;
  expect(again.layers.map(({ id }) => id)).toEqual(['first', 'second']);
  expect(again.events).toEqual(timeline.events);
});

test('a field called __proto__ stays a field', () => {
  const text = '{"__proto__":{"a":1},"events":[]}';
  const both = parseTimeline([text, text], { names: ['a', 'b'] }).timeline;
  expect(JSON.parse(toJson(both))).toEqual([
    JSON.parse('{"__proto__":{"a":1},"events":[],"id":"a"}'),
    JSON.parse('{"__proto__":{"a":1},"events":[],"id":"b"}'),
  ]);
});
