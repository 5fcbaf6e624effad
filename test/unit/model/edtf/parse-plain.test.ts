import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseEdtf } from '../../../../src/model/edtf/parse-edtf.ts';
import { parsePlain } from '../../../../src/model/edtf/parse-plain.ts';
import { parseAnyPoint } from '../../../../src/model/edtf/parse-point.ts';
import { conformanceRows } from './conformance-rows.ts';

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

const plainDate = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, length }) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`.slice(0, length));

const plainInterval = fc
  .tuple(plainDate, plainDate)
  .filter(([a, b]) => parseEdtf(a).earliest <= parseEdtf(b).earliest)
  .map(([a, b]) => `${a}/${b}`);

describe('parsePlain', () => {
  it('gives what the long way gives', () => {
    fc.assert(
      fc.property(plainDate, (date) => {
        expect(parsePlain(date)).toEqual(parseAnyPoint(date, 0, date.length));
      }),
    );
  });

  it('has ordered bounds', () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, plainInterval), (text) => {
        const { earliest, latest } = parseEdtf(text);
        return earliest <= latest;
      }),
    );
  });

  it('knows the ends of months', () => {
    expect(parsePlain('1900-02-29')).toBeUndefined();
    expect(parsePlain('2000-02-29')).toMatchObject({ precision: 'day', day: 29 });
    expect(parsePlain('2025-04-31')).toBeUndefined();
  });

  it('leaves every other text to the long way', () => {
    const plainForm = /^\d{4}(-\d\d(-\d\d)?)?$/;
    const others = conformanceRows.filter(({ edtf, expect }) => !plainForm.test(edtf) || expect !== 'valid');
    expect(others.length).toBeGreaterThan(100);
    for (const { edtf } of others) expect(parsePlain(edtf), edtf).toBeUndefined();
    for (const text of ['2025-13', '2025-02-29', '2025-21', '2025-1', '2025/2024', '2025/', '/2025', '2025-10-3 ']) {
      expect(parsePlain(text), text).toBeUndefined();
    }
  });
});
