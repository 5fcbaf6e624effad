import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { edtfBounds } from '../../../../src/model/edtf/edtf-bounds.ts';
import { parseEdtf } from '../../../../src/model/edtf/parse-edtf.ts';
import { parseInterval } from '../../../../src/model/edtf/parse-interval.ts';
import { parsePlain } from '../../../../src/model/edtf/parse-plain.ts';
import { parsePoint } from '../../../../src/model/edtf/parse-point.ts';
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

function boundsOf(text: string): readonly number[] | undefined {
  const out = new Float64Array([1, 2, 3, 4]);
  const isPlain = edtfBounds(text, out, 1);
  const [before, earliest = NaN, latest = NaN, after] = out;
  expect([before, after]).toEqual([1, 4]);
  if (!isPlain) expect([earliest, latest]).toEqual([2, 3]);
  return isPlain ? [earliest, latest] : undefined;
}

describe('parsePlain', () => {
  it('gives what the long way gives', () => {
    fc.assert(
      fc.property(plainDate, plainInterval, (date, interval) => {
        expect(parsePlain(date)).toEqual(parsePoint(date, 0, date.length));
        expect(parsePlain(interval)).toEqual(parseInterval(interval, interval.indexOf('/')));
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
});

describe('edtfBounds', () => {
  it('gives the bounds of plain dates', () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, plainInterval), (text) => {
        const { earliest, latest } = parseEdtf(text);
        expect(boundsOf(text)).toEqual([earliest, latest]);
      }),
    );
  });

  it('writes nothing for any other text', () => {
    const plainForm = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/;
    const others = conformanceRows.filter(({ edtf, expect }) => !plainForm.test(edtf) || expect !== 'valid');
    expect(others.length).toBeGreaterThan(100);
    for (const { edtf } of others) expect(boundsOf(edtf), edtf).toBeUndefined();
    for (const text of ['2025-13', '2025-02-29', '2025-21', '2025-1', '2025/2024', '2025/', '/2025', '2025-10-3 ']) {
      expect(boundsOf(text), text).toBeUndefined();
    }
  });
});
