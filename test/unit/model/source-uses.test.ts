import fc from 'fast-check';
import { expect, test } from 'vitest';

import { EventsInWindow } from '../../../src/layout/events-in-window.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { sourceUsesOf } from '../../../src/model/source-uses.ts';

const SOURCES = ['a', 'b', 'c'].map((id) => ({
  id,
  title: `Source ${id}`,
  kind: 'news',
  url: `https://${id}.example`,
}));
const year = fc.integer({ min: 2000, max: 2020 });

const givenEvent = fc.record({
  first: year,
  length: fc.integer({ min: 0, max: 10 }),
  sources: fc.subarray(['a', 'b', 'c', { id: 'a', locator: 'p. 3' }]),
});

test('the sources of a stretch of time are those of its events, by use, however the events are spread', () => {
  fc.assert(
    fc.property(fc.array(givenEvent, { maxLength: 30 }), year, year, (given, from, to) => {
      const events = given.map(({ first, length, sources }, at) => ({
        id: `e${String(at).padStart(2, '0')}`,
        when: `${first}/${first + length}`,
        title: 'Event',
        sources,
      }));
      const known = knownAt(parseTimeline({ sources: SOURCES, events }).timeline);
      const window = { startMs: Date.UTC(Math.min(from, to), 0), endMs: Date.UTC(Math.max(from, to) + 1, 0) };
      const inWindow = new EventsInWindow(known, window);
      const uses = (id: string): number =>
        inWindow.filter(({ sources }) => sources.some((one) => one.id === id)).length;
      const found = inWindow.sourcesByUse();
      expect(found).toEqual(sourceUsesOf(known).of(inWindow.slice()));
      expect([...found].sort()).toEqual(
        [...new Set(inWindow.flatMap(({ sources }) => sources.map(({ id }) => id)))].sort(),
      );
      expect(found.map(uses)).toEqual(found.map(uses).toSorted((a, b) => b - a));
    }),
  );
});

test('at equal use, the source comes first that is cited first', () => {
  const cited = [
    ['b', 'a'],
    ['c', 'a'],
    ['c', { id: 'a', locator: 'p. 2' }, { id: 'a', locator: 'p. 3' }],
  ];
  const events = cited.map((sources, at) => ({ when: `202${at}`, title: 'Event', sources }));
  const known = knownAt(parseTimeline({ sources: SOURCES, events }).timeline);
  expect(sourceUsesOf(known).of(known.events.slice())).toEqual(['a', 'c', 'b']);
});
