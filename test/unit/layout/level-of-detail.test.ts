import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutTimeline } from '../../../src/layout/layout-timeline.ts';
import { isEventInWindow } from '../../../src/layout/resolve-window.ts';
import type { Scene, Target } from '../../../src/layout/scene.ts';
import type { TimelineView } from '../../../src/layout/view.ts';
import { STATUSES } from '../../../src/model/event-columns.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { flawsOf } from '../../cases/flaws-of.ts';
import { manyEvents } from '../../tools/many-events.ts';

const DAY_MS = 86_400_000;
const timelineOf = (count: number, seed = 1): Timeline => parseTimeline({ events: manyEvents(count, seed) }).timeline;
const timelines = [300, 2000, 6000].map((count) => timelineOf(count, count));

/** A stretch of time between a week and the whole, some filter, some width. */
const anyView: fc.Arbitrary<TimelineView> = fc
  .record({
    startDay: fc.integer({ min: -7700, max: 20_500 }),
    days: fc.oneof(fc.integer({ min: 7, max: 400 }), fc.integer({ min: 7, max: 28_000 })),
    width: fc.integer({ min: 560, max: 1400 }),
    lanes: fc.constantFrom('topic', 'none'),
    filter: fc.constantFrom({}, { topics: ['topic-1', 'topic-3'] }, { statuses: ['planned' as const] }, { query: '7' }),
  })
  .map(({ startDay, days, ...view }) => ({
    ...view,
    layout: 'horizontal',
    start: startDay * DAY_MS,
    end: (startDay + days) * DAY_MS,
  }));

const check = (law: (timeline: Timeline, view: TimelineView) => void, numRuns = 40): void => {
  fc.assert(
    fc.property(fc.nat(timelines.length - 1), anyView, (at, view) => {
      law(timelines[at]!, view);
    }),
    { numRuns },
  );
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('a drawing of very many events', () => {
  it('counts exactly the events of the window, in all and lane by lane', () => {
    check((timeline, view) => {
      const scene = layoutTimeline(timeline, view);
      const { events, asOfMs } = knownAt(timeline, { filter: view.filter ?? {} });
      const wanted = events.filter((event) => isEventInWindow(event, asOfMs, scene.window));
      expect(sum(scene.targets.map(({ count }) => count))).toBe(wanted.length);
      expect(scene.counts).toEqual({ shown: wanted.length, total: events.length });
      for (const { id, count } of scene.lanes) {
        const isOwn = ({ topics }: { readonly topics: readonly string[] }): boolean =>
          view.lanes === 'none' || topics[0] === id;
        expect(count).toBe(wanted.filter(isOwn).length);
      }
    });
  });

  it('tells of a count which event is the most important, how certain it is, and from when to when it reaches', () => {
    check((timeline, view) => {
      const known = knownAt(timeline, { filter: view.filter ?? {} });
      const whole = layoutTimeline(timeline, view).targets.filter(({ events, count }) => events.length === count);
      for (const { events, aggregate, count } of whole.filter((target) => target.count > 1)) {
        const members = events.map((id) => known.events.byId(id)!);
        const top = members.reduce((best, event) => (event.importance > best.importance ? event : best));
        expect(new Set(events).size).toBe(count);
        expect(aggregate?.top).toBe(top.id);
        const codes = members.map(({ status }) => STATUSES.indexOf(status));
        expect(aggregate?.status).toBe(STATUSES[Math.max(...codes)]);
        expect(aggregate?.span).toEqual({
          startMs: Math.min(...members.map(({ when }) => when.earliest)),
          endMs: Math.max(...members.map(({ when }) => when.latest)) + DAY_MS,
        });
      }
    });
  });

  it('neither overlaps nor clips anything', () => {
    check((timeline, view) => {
      expect(flawsOf(layoutTimeline(timeline, view))).toEqual([]);
    }, 25);
  });

  it('keeps a count at the edge of the plot inside it', () => {
    const view = { width: 560, lanes: 'topic', layout: 'horizontal', start: 0, end: 444_873_600_000 } as const;
    expect(flawsOf(layoutTimeline(timelines[1]!, view))).toEqual([]);
  });

  it('has no more marks for more events', () => {
    const marks = timelines.map((timeline) => layoutTimeline(timeline, { width: 1200 }).targets.length);
    expect(Math.max(...marks)).toBeLessThan(400);
    expect(marks[2]).toBeLessThan(marks[1]! * 1.25);
  });
});

describe('a small move', () => {
  /** Marks that stand well inside of both drawings, by what they stand for. */
  function innerMarks({ targets, plot }: Scene, test: (target: Target) => boolean): ReadonlySet<string> {
    const [start, end] = [plot.x + 260, plot.x + plot.width - 260];
    const inner = targets.filter(({ mark }) => mark.x > start && mark.x + mark.width < end);
    return new Set(inner.filter(test).map(({ lane, events, count }) => `${lane} ${events[0]} ${count}`));
  }

  /** The share of marks that a move of some px leaves as they were, over many moves. */
  function keptShare(timeline: Timeline, test: (target: Target) => boolean): number {
    let kept = 0;
    let all = 0;
    for (let step = 0; step < 12; step += 1) {
      const days = [200, 2000, 9000][step % 3]!;
      const start = Date.UTC(1975 + step, 3, 1);
      const view = { width: 1200, layout: 'horizontal', start, end: start + days * DAY_MS } as const;
      const before = layoutTimeline(timeline, view);
      const movedMs = ((3 + (step % 6)) * days * DAY_MS) / before.plot.width;
      const after = layoutTimeline(timeline, { ...view, start: start + movedMs, end: view.end + movedMs });
      const [first, second] = [innerMarks(before, test), innerMarks(after, test)];
      kept += [...first].filter((mark) => second.has(mark)).length;
      all += first.size;
    }
    return kept / all;
  }

  it.each([0, 1, 2])('leaves nearly all labels and counts as they are (timeline %i)', (at) => {
    expect(keptShare(timelines[at]!, ({ label }) => label !== undefined)).toBeGreaterThan(0.85);
    expect(keptShare(timelines[at]!, ({ count }) => count > 1)).toBeGreaterThan(0.85);
  });
});
