import { describe, expect, it } from 'vitest';

import { fitWindow, isInWindow, resolveWindow } from '../../../src/layout/resolve-window.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import type { KnownTimeline } from '../../../src/model/known-timeline.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const DAY_MS = 86_400_000;
const known = (whens: readonly string[], view?: { start?: string; end?: string }): KnownTimeline =>
  knownAt(parseTimeline({ ...(view ? { view } : {}), events: whens.map((when) => ({ when, title: when })) }).timeline);
const day = (text: string): number => parseEdtf(text).earliest;

describe('fitWindow', () => {
  it('shows everything with a margin of 4 %', () => {
    const { startMs, endMs } = fitWindow(known(['2020-01-01', '2024-12-31']));
    const length = day('2025-01-01') - day('2020-01-01');
    expect([startMs, endMs]).toEqual([day('2020-01-01') - length * 0.04, day('2025-01-01') + length * 0.04]);
  });

  it('keeps three days round a few', () => {
    const { startMs, endMs } = fitWindow(known(['2025-10-30', '2025-10-31']));
    expect({ startMs, endMs }).toEqual({ startMs: day('2025-10-27'), endMs: day('2025-11-04') });
  });

  it('shows a quarter of a year round a lone day, so that it is a dot', () => {
    expect(fitWindow(known(['2025-10-30', '2025-10-30']))).toEqual({
      startMs: day('2025-09-15'),
      endMs: day('2025-12-15'),
    });
  });

  it('does not count open and unknown ends', () => {
    expect(fitWindow(known(['2025-10-30/..', '/2025-10-30']))).toEqual(fitWindow(known(['2025-10-30'])));
  });

  it('has something to show where there are no dates', () => {
    const { startMs, endMs } = fitWindow(known([]));
    expect(endMs).toBeGreaterThan(startMs);
  });
});

describe('resolveWindow', () => {
  const timeline = known(['2025-10-30'], { start: '2025-10', end: '2026-05' });
  const document = { startMs: day('2025-10-01'), endMs: day('2026-06-01') };

  it.each([
    ['the document’s where the view names none', {}, document],
    [
      'a month at the end is shown whole',
      { start: '2025', end: '2025-11' },
      { startMs: day('2025-01-01'), endMs: day('2025-12-01') },
    ],
    [
      'dates and milliseconds are taken as they are',
      { start: new Date(0), end: 5 * DAY_MS },
      { startMs: 0, endMs: 5 * DAY_MS },
    ],
    [
      'an open edge falls back',
      { start: '../2025', end: '2026' },
      { startMs: document.startMs, endMs: day('2027-01-01') },
    ],
    ['edges in the wrong order fall back', { start: '2027', end: '2020' }, document],
  ])('%s', (_, view, wanted) => {
    expect(resolveWindow(timeline, view)).toEqual(wanted);
  });

  it('refuses an edge that is no date', () => {
    expect(() => resolveWindow(timeline, { start: 'soon' })).toThrow(RangeError);
  });
});

describe('isInWindow', () => {
  const window = { startMs: day('2025-10-01'), endMs: day('2025-11-01') };

  it.each([
    ['2025-09-30', false],
    ['2025-10-01', true],
    ['2025-10-31', true],
    ['2025-11-01', false],
    ['2025', true],
    ['2024/2026', true],
    ['../2025-10-01', true],
    ['2020/..', true],
    ['2020/', false],
    ['/2025-10-05', true],
    ['2026/..', false],
  ])('%s: %s', (when, expected) => {
    expect(isInWindow(parseEdtf(when), window)).toBe(expected);
  });

  it('shows nothing of which neither end is known', () => {
    expect(isInWindow({ earliest: NaN, latest: NaN }, window)).toBe(false);
  });
});
