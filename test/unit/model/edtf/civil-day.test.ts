import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  civilToDayNumber,
  civilToMs,
  dayNumberToCivil,
  daysInMonth,
  msToDayNumber,
} from '../../../../src/model/edtf/civil-day.ts';
import { referenceDayNumber } from './reference-day.ts';

const MS_PER_DAY = 86_400_000;
const year = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.maxSafeInteger().map((value) => value % 1_000_000_000_000),
);
const civilDay = fc.record({
  year,
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('civil days', () => {
  it('count like the calendar of Date', () => {
    fc.assert(
      fc.property(
        civilDay,
        ({ year, month, day }) => civilToDayNumber(year, month, day) === referenceDayNumber(year, month, day),
      ),
      { numRuns: 1000 },
    );
  });

  it('come back from their number and from their milliseconds', () => {
    fc.assert(
      fc.property(civilDay, (civil) => {
        const { year, month, day } = civil;
        expect(dayNumberToCivil(civilToDayNumber(year, month, day))).toEqual(civil);
        expect(dayNumberToCivil(msToDayNumber(civilToMs(year, month, day)))).toEqual(civil);
      }),
      { numRuns: 1000 },
    );
  });

  it('follow each other through 800 years, the year 0 among them', () => {
    const first = referenceDayNumber(-400, 1, 1);
    let [year, month, day] = [-400, 1, 1];
    for (let number = first; year < 400; number += 1) {
      const civil = dayNumberToCivil(number);
      if (civil.year !== year || civil.month !== month || civil.day !== day)
        expect(civil).toEqual({ year, month, day });
      day += 1;
      if (day > daysInMonth(year, month)) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
    expect(civilToDayNumber(year, month, day) - first).toBe(2 * 146_097);
  });

  it('know how long months are', () => {
    expect([1900, 2000, 2023, 2024, 0, -1, -4, -100].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 28, 29, 29, 28, 29, 28,
    ]);
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  it('last until the millisecond before midnight', () => {
    expect(msToDayNumber(-1)).toBe(-1);
    expect(msToDayNumber(MS_PER_DAY - 1)).toBe(0);
    const safeDay = Math.floor(Number.MAX_SAFE_INTEGER / MS_PER_DAY);
    expect(msToDayNumber(safeDay * MS_PER_DAY)).toBe(safeDay);
    expect(msToDayNumber(safeDay * MS_PER_DAY - 1)).toBe(safeDay - 1);
  });
});
