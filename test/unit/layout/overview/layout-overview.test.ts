import { describe, expect, it } from 'vitest';
import { measureByTable } from '../../../../src/layout/measure-text.ts';
import { isOverviewNeeded } from '../../../../src/layout/overview/is-overview-needed.ts';
import { layoutOverview, TRACK_PX, type Overview } from '../../../../src/layout/overview/layout-overview.ts';
import { english } from '../../../../src/locale/en/english.ts';
import { civilToMs } from '../../../../src/model/edtf/civil-day.ts';
import { knownAt } from '../../../../src/model/known-at.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';

const DAY = 86_400_000;
const overviewOf = (document: object, fromYear: number, toYear: number, width = 1000): Overview =>
  layoutOverview(
    knownAt(parseTimeline(document).timeline),
    civilToMs(fromYear, 1, 1),
    civilToMs(toYear, 1, 1),
    width,
    english.strings.axis,
    measureByTable,
  );
const day = (when: string, more: object = {}): object => ({ when, title: when, ...more });

describe('layoutOverview', () => {
  it('stands every bar on one linear scale from zero', () => {
    const events = [
      day('2001-05-05'),
      ...Array.from({ length: 4 }, (_, n) => day('2005-05-05', { id: `e${String(n)}` })),
    ];
    const [one, four] = overviewOf({ events }, 2000, 2010).bars;
    expect(four!.height / one!.height).toBeCloseTo(4, 1);
    expect(four!.height).toBeLessThan(TRACK_PX);
  });

  it('keeps apart what has not happened, and never draws it as if it had', () => {
    const events = [
      day('2005-05-05'),
      day('2005-05-05', { id: 'plan', status: 'planned' }),
      day('2008-05-05', { status: 'cancelled' }),
    ];
    const [both, cancelled] = overviewOf({ asOf: '2005-01-01', events }, 2000, 2010).bars;
    expect(both!.unfulfilledHeight / both!.height).toBeCloseTo(0.5, 2);
    expect(cancelled!.unfulfilledHeight).toBe(cancelled!.height);
  });

  it('has the as-of line at the end of that day, and none outside or without one', () => {
    const events = [day('2005-05-05')];
    expect(overviewOf({ asOf: '2004-12-31', events }, 2000, 2010).asOfX).toBeCloseTo(500, 0);
    expect(overviewOf({ asOf: '1999-01-01', events }, 2000, 2010).asOfX).toBeUndefined();
    expect(overviewOf({ events }, 2000, 2010).asOfX).toBeUndefined();
  });

  it('makes at most one bar per 5 px, however many events and whatever the span', () => {
    const events = Array.from({ length: 500 }, (_, n) =>
      day(`Y${String(-17_000_000 + n * 40_000)}`, { id: `e${String(n)}` }),
    );
    const { bars, ticks } = overviewOf({ events }, -17_000_000, 3_000_000, 500);
    expect(bars.length).toBeLessThanOrEqual(100);
    expect(ticks.length).toBeGreaterThan(1);
    expect(bars.every(({ x, width, height }) => [x, width, height].every(Number.isFinite))).toBe(true);
  });
});

describe('isOverviewNeeded', () => {
  it.each([
    ['all of a short timeline', 0, 300, 300, false],
    ['most of a short timeline', 10, 290, 300, false],
    ['a part of a short timeline', 100, 200, 300, true],
    ['all of a long timeline', 0, 5000, 5000, true],
  ] as const)('for %s', (_name, from, to, all, isNeeded) => {
    const window = { startMs: from * DAY, endMs: to * DAY };
    expect(isOverviewNeeded(window, { startMs: 0, endMs: all * DAY })).toBe(isNeeded);
  });
});
