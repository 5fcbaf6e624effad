import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Aggregate } from '../../../../src/layout/horizontal/aggregate-rest.ts';
import type { LaneMark } from '../../../../src/layout/horizontal/lane-marks.ts';
import { restRows } from '../../../../src/layout/horizontal/rest-rows.ts';
import { measureByTable } from '../../../../src/layout/measure-text.ts';
import { createTimeScale } from '../../../../src/layout/time/time-scale.ts';

const PLOT = { start: 0, end: 1000 };

const scale = createTimeScale(0, 1000 * 86_400_000, 0, 1000);

function rowsOf(extents: readonly (readonly [number, number])[]): readonly (readonly Aggregate[])[] {
  const marks = extents
    .toSorted(([a], [b]) => a - b)
    .map(([start, end], place): LaneMark => ({ place, start, end, count: 1 }));
  return restRows([...marks.keys()], marks.length, 3, { marks, measure: measureByTable, plot: PLOT, scale });
}

const counts = (extents: readonly (readonly [number, number])[]): readonly (readonly number[])[] =>
  rowsOf(extents).map((row) => row.map(({ indexes }) => indexes.length));
const dots = (...middles: readonly number[]): readonly (readonly [number, number])[] =>
  middles.map((x) => [x - 6, x + 6] as const);

describe('restRows', () => {
  it('has no row for nothing', () => {
    expect(rowsOf([])).toEqual([]);
  });

  it('joins what comes nearer than two targets may, and leaves the rest alone', () => {
    expect(counts(dots(100, 110, 123, 148))).toEqual([[3, 1]]);
    expect(counts(dots(100, 124, 148))).toEqual([[1, 1, 1]]);
  });

  it('gives a count room for its digits, inside the plot', () => {
    const [[count] = []] = rowsOf(dots(2, 3));
    expect(count?.start).toBe(0);
    expect((count?.end ?? 0) - (count?.start ?? 0)).toBeGreaterThan(18);
  });

  it('counts a long run in cells, so that it shows where there is more', () => {
    const run = dots(
      ...Array.from({ length: 50 }, (_, at) => 100 + at * 10),
      ...Array.from({ length: 50 }, (_, at) => 500 + at),
    );
    const [row = []] = rowsOf(run);
    expect(row.length).toBeGreaterThan(5);
    expect(row.every(({ start, end }) => end - start <= 64)).toBe(true);
    expect(Math.max(...row.map(({ indexes }) => indexes.length))).toBeGreaterThan(40);
  });

  it('keeps long marks apart, in rows of their own where they overlap', () => {
    expect(counts([...dots(500, 505), [100, 900], [200, 700]])).toEqual([[2], [1], [1]]);
    expect(
      counts([
        [100, 300],
        [400, 600],
      ]),
    ).toEqual([[1, 1]]);
  });

  it('counts long marks only where three rows are not enough', () => {
    const many = Array.from({ length: 6 }, (_, at) => [100 + at, 800 + at] as const);
    expect(counts(many)).toEqual([[1], [1], [1], [3]]);
  });

  it('loses and overlaps nothing, for any marks', () => {
    const extent = fc.tuple(
      fc.double({ min: 0, max: 990, noNaN: true }),
      fc.oneof(fc.constant(12), fc.double({ min: 8, max: 900, noNaN: true })),
    );
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 300 }), (pairs) => {
        const rows = rowsOf(pairs.map(([start, length]) => [start, Math.min(start + length, 1000)] as const));
        const indexes = rows.flat().flatMap((aggregate) => aggregate.indexes);
        expect([...indexes].sort((a, b) => a - b)).toEqual(pairs.map((_, at) => at));
        for (const row of rows) {
          const byStart = row.toSorted((a, b) => a.start - b.start);
          byStart.slice(1).forEach((aggregate, at) => expect(byStart[at]?.end).toBeLessThanOrEqual(aggregate.start));
        }
      }),
    );
  });
});
