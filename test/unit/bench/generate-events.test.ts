import { expect, it } from 'vitest';

import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { generateEvents } from '../../bench/data/generate-events.mjs';
import { toDocument } from '../../bench/data/to-document.mjs';

const events = [...generateEvents(2000, 7)];

it('the same seed gives the same events, another one others', () => {
  expect([...generateEvents(2000, 7)]).toEqual(events);
  expect([...generateEvents(2000, 8)]).not.toEqual(events);
});

it('they make a document without a problem', () => {
  const { timeline, problems } = parseTimeline(toDocument(events));
  expect(problems).toEqual([]);
  expect(timeline.events).toHaveLength(2000);
});

it('they are as various as the bench says', () => {
  const share = (fits: (event: (typeof events)[number]) => boolean): number =>
    events.filter(fits).length / events.length;
  expect(share(({ date }) => date.length < 10)).toBeCloseTo(0.2, 1);
  expect(share(({ end }) => end !== undefined)).toBeCloseTo(0.15, 1);
  expect(new Set(events.map(({ topic }) => topic)).size).toBe(8);
  expect(events.every(({ title }) => title.length >= 15 && title.length <= 80)).toBe(true);
});
