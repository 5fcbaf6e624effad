import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityOf } from '../../../../src/layout/overview/density-of.ts';
import { isEventInWindow } from '../../../../src/layout/resolve-window.ts';
import { knownAt } from '../../../../src/model/known-at.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';
import { anyDocument } from '../any-timeline.ts';

const DAY = 86_400_000;
const known = (...events: readonly object[]) => knownAt(parseTimeline({ events }).timeline);

describe('densityOf', () => {
  it('counts in every part what a window of that part would show, and how much of it has not happened', () => {
    const window = fc.record({
      startDay: fc.integer({ min: -1000, max: 22_000 }),
      binDays: fc.integer({ min: 1, max: 400 }),
      bins: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(anyDocument(40), window, (document, { startDay, binDays, bins }) => {
        const timeline = knownAt(parseTimeline(document).timeline);
        const startMs = startDay * DAY;
        const partMs = binDays * DAY;
        const naive = Array.from({ length: bins }, (_, at) => {
          const part = { startMs: startMs + at * partMs, endMs: startMs + (at + 1) * partMs };
          const events = timeline.events.filter((event) => isEventInWindow(event, timeline.asOfMs, part));
          const happened = events.filter(({ status }) => status === 'occurred' || status === 'ongoing');
          return { count: events.length, unfulfilled: events.length - happened.length };
        });
        expect(densityOf(timeline, { startMs, endMs: startMs + bins * partMs }, bins)).toEqual(naive);
      }),
      { numRuns: 100 },
    );
  });

  it('counts what began long before, and nothing of an event without any date', () => {
    const window = { startMs: Date.UTC(2020, 0, 1), endMs: Date.UTC(2020, 0, 5) };
    const counts = (...events: readonly object[]): number[] =>
      densityOf(known(...events), window, 4).map(({ count }) => count);
    expect(counts({ when: '-4000/2020-01-02', title: 'Long' })).toEqual([1, 1, 0, 0]);
    expect(counts({ when: '2020-01-03/..', title: 'Open' })).toEqual([0, 0, 1, 1]);
    expect(counts()).toEqual([0, 0, 0, 0]);
  });
});
