import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { edtfDay } from '../../../../src/model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../../../src/model/edtf/parse-edtf.ts';

const MS_PER_DAY = 86_400_000;

describe('edtfDay', () => {
  it('is read back as the same day', () => {
    const first = parseEdtf('-9999-01-01').earliest / MS_PER_DAY;
    const last = parseEdtf('9999-12-31').earliest / MS_PER_DAY;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        const { earliest, latest, precision } = parseEdtf(edtfDay(day * MS_PER_DAY));
        expect([earliest, latest, precision]).toEqual([day * MS_PER_DAY, day * MS_PER_DAY, 'day']);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the year alone where EDTF has no days', () => {
    const years = fc.oneof(
      fc.integer({ min: 10_000, max: 1_700_000_000 }),
      fc.integer({ min: -1_700_000_000, max: -10_000 }),
    );
    fc.assert(
      fc.property(years, (year) => {
        const { earliest, latest } = parseEdtf(`Y${year}`);
        expect([edtfDay(earliest), edtfDay(latest)]).toEqual([`Y${year}`, `Y${year}`]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [MS_PER_DAY - 1, '1970-01-01'],
    [Date.UTC(2025, 9, 30, 23, 59), '2025-10-30'],
    [Date.UTC(-44, 2, 15), '-0044-03-15'],
    [Date.UTC(10_000, 0, 1) - 1, '9999-12-31'],
    [Date.UTC(10_000, 0, 1), 'Y10000'],
    [-Infinity, '..'],
    [Infinity, '..'],
    [NaN, ''],
  ])('writes %d as “%s”', (ms, text) => {
    expect(edtfDay(ms)).toBe(text);
  });
});
