import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { measureByTable } from '../../../../src/layout/measure-text.ts';
import { createTimeScale } from '../../../../src/layout/time/time-scale.ts';
import { TICK_LABEL_OFFSET_PX, timeTicks, type TimeTick } from '../../../../src/layout/time/time-ticks.ts';
import { english } from '../../../../src/locale/en/english.ts';
import { localeFor } from '../../../../src/locale/locales.ts';
import { simplifiedChinese } from '../../../../src/locale/zh-hans/simplified-chinese.ts';
import { civilToMs } from '../../../../src/model/edtf/civil-day.ts';

const DAY_MS = 86_400_000;
const ticks = (startMs: number, endMs: number, width: number, locale = english): readonly TimeTick[] =>
  timeTicks(createTimeScale(startMs, endMs, 0, width), locale.strings.axis, measureByTable);
const labels = (startMs: number, endMs: number, width: number, locale = english): readonly string[] =>
  ticks(startMs, endMs, width, locale).map(({ label }) => label);

describe('timeTicks', () => {
  it.each([
    ['days', [2025, 9, 30], [2025, 10, 5], 700, ['30 Sep 2025', '1 Oct', '2 Oct', '3 Oct', '4 Oct']],
    ['weeks from Monday', [2025, 10, 1], [2025, 11, 1], 400, ['6 Oct 2025', '13 Oct', '20 Oct', '27 Oct']],
    [
      'months, the year named first and at each new one',
      [2025, 11, 1],
      [2026, 3, 1],
      500,
      ['Nov 2025', 'Dec', 'Jan 2026', 'Feb'],
    ],
    ['years', [2019, 6, 1], [2024, 1, 1], 400, ['2020', '2021', '2022', '2023']],
    ['decades', [1945, 1, 1], [1985, 1, 1], 300, ['1950', '1960', '1970', '1980']],
    [
      'round years before our era',
      [-4500, 1, 1],
      [2500, 1, 1],
      500,
      ['4000 BC', '3000 BC', '2000 BC', '1000 BC', 'AD 1', '1000', '2000'],
    ],
  ] as const)('counts in %s', (_, [year, month, day], [endYear, endMonth, endDay], width, wanted) => {
    expect(labels(civilToMs(year, month, day), civilToMs(endYear, endMonth, endDay), width)).toEqual(wanted);
  });

  it('marks the beginning of a year', () => {
    const major = ticks(civilToMs(2025, 11, 1), civilToMs(2026, 3, 1), 500).filter(({ isMajor }) => isMajor);
    expect(major.map(({ label }) => label)).toEqual(['Jan 2026']);
  });

  it('speaks Chinese', () => {
    expect(labels(civilToMs(2025, 11, 1), civilToMs(2026, 2, 1), 500, simplifiedChinese)).toEqual([
      '2025年11月',
      '12月',
      '2026年1月',
    ]);
  });

  it('names the window even where no day, month or year begins in it that could be named', () => {
    const noon = civilToMs(2025, 10, 30) + DAY_MS / 2;
    expect(labels(noon, noon + DAY_MS / 4, 300)).toEqual(['30 Oct 2025']);
    expect(labels(civilToMs(2025, 1, 2), civilToMs(2025, 1, 30), 90).filter(Boolean)).toEqual(['2 Jan 2025']);
  });
});

describe('timeTicks, for any window from a day to a thousand million years', () => {
  const startDay = fc.oneof(
    fc.integer({ min: -800_000, max: 800_000 }),
    fc.double({ min: -3.6e11, max: 3.6e11, noNaN: true }),
  );
  const lengthDays = fc.oneof(
    fc.double({ min: 1, max: 4000, noNaN: true }),
    fc.double({ min: 1, max: 3.7e11, noNaN: true }),
  );
  const window = fc.record({
    startDay,
    lengthDays,
    width: fc.integer({ min: 220, max: 2000 }),
    lang: fc.constantFrom('en', 'zh-Hans'),
  });
  const check = (law: (all: readonly TimeTick[], width: number) => void): void => {
    fc.assert(
      fc.property(window, ({ startDay: day, lengthDays: length, width, lang }) => {
        law(ticks(day * DAY_MS, (day + length) * DAY_MS, width, localeFor(lang)), width);
      }),
      { numRuns: 500 },
    );
  };
  const endOf = ({ x, label }: TimeTick): number => x + TICK_LABEL_OFFSET_PX + measureByTable(label, 12, 400);

  it('labels never touch the next tick, nor run out of the axis', () => {
    check((all, width) => {
      all.slice(1).forEach((tick, at) => expect(endOf(all[at] ?? tick)).toBeLessThan(tick.x));
      expect(all.filter(({ label }) => label !== '').every((tick) => endOf(tick) <= width + 2)).toBe(true);
    });
  });

  it('ticks lie within the axis, in order, and are not too many', () => {
    check((all, width) => {
      expect(all.every(({ x }) => x >= -1e-6 && x <= width)).toBe(true);
      expect(all.length).toBeLessThanOrEqual(width / 30 + 2);
    });
  });

  it('the first label names the year', () => {
    check((all) => {
      expect(all.find(({ label }) => label !== '')?.label).toMatch(/\d{4}|BC|AD|年|\d,\d{3}/);
    });
  });
});
