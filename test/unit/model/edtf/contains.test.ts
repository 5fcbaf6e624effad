import { describe, expect, it } from 'vitest';

import { contains } from '../../../../src/model/edtf/contains.ts';
import type { EdtfDate } from '../../../../src/model/edtf/edtf-date.ts';
import { parseEdtf } from '../../../../src/model/edtf/parse-edtf.ts';

const CLOSED = [
  '2025-12-17',
  '2025-12-01',
  '2025-12-31',
  '2025-12',
  '2025-11',
  '2025',
  '2024',
  '202X',
  '20XX',
  '2XXX',
  '2025-24',
  '2025-36',
  '2025-41',
  '2025-12-1X',
  '2025-12-XX',
  '2025-XX-17',
  '2025-12-17T10:00:00+08:00',
  '2025-12~',
  '2025S2',
  '2025-12-10/2025-12-20',
  '2025-12/2026-02',
  '2024-06/2025-12-17',
  '1900/2100',
  '[2025-12-16,2025-12-18]',
  '{2025-11..2025-12}',
  'Y-17E7',
  '-0044-03-15',
].map(parseEdtf);
const OPEN = ['2025-12/..', '../2025-12', '../..', '[..2025]', '[2025..]'].map(parseEdtf);
const UNKNOWN = ['2025-12/', '/2025-12', '../', '/..'].map(parseEdtf);

function says(coarse: string, fine: string): boolean {
  return contains(parseEdtf(coarse), parseEdtf(fine));
}

function containedIn(coarse: EdtfDate, dates: readonly EdtfDate[]): readonly EdtfDate[] {
  return dates.filter((fine) => contains(coarse, fine));
}

describe('contains', () => {
  it('follows the bounds', () => {
    expect(says('2025-12', '2025-12-17')).toBe(true);
    expect(says('2025-12-17', '2025-12')).toBe(false);
    expect(says('2025-12', '2026-01-01')).toBe(false);
    expect(says('2025', '2024-12/2025-01')).toBe(false);
    expect(says('2025-12-01/2025-12-31', '2025-12')).toBe(true);
  });

  it('is reflexive for dates that are known', () => {
    for (const date of [...CLOSED, ...OPEN]) expect(contains(date, date), date.text).toBe(true);
  });

  it('is transitive for dates that are known', () => {
    const dates = [...CLOSED, ...OPEN];
    let chains = 0;
    for (const coarse of dates) {
      const inside = new Set(containedIn(coarse, dates));
      for (const fine of [...inside].flatMap((middle) => containedIn(middle, dates))) {
        expect(inside.has(fine), `${coarse.text} ⊇ … ⊇ ${fine.text}`).toBe(true);
        chains += 1;
      }
    }
    expect(chains).toBeGreaterThan(500);
  });

  it('lets an open end reach everything on its side', () => {
    expect(says('2025-12/..', '2026')).toBe(true);
    expect(says('2025-12/..', '2025')).toBe(false);
    expect(says('2025', '2025-12/..')).toBe(false);
    expect(says('../..', '2025-12/..')).toBe(true);
  });

  it('never holds for an unknown bound, on either side', () => {
    for (const unknown of UNKNOWN) {
      expect(containedIn(unknown, [...CLOSED, ...OPEN, ...UNKNOWN])).toEqual([]);
      for (const date of [...CLOSED, ...OPEN]) expect(contains(date, unknown), date.text).toBe(false);
    }
  });
});
