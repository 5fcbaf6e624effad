import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STATUSES } from '../../../src/model/event-columns.ts';
import { TimeIndex } from '../../../src/model/time-index.ts';

interface Row {
  readonly start: number;
  readonly end: number;
  readonly importance: number;
  readonly status: number;
}

const anyRow: fc.Arbitrary<Row> = fc
  .record({
    start: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 300 }) }, fc.constant(-Infinity)),
    length: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) },
      fc.integer({ min: 1, max: 400 }),
      fc.constant(Infinity),
    ),
    importance: fc.integer({ min: 1, max: 5 }),
    status: fc.nat(STATUSES.length - 1),
  })
  .map(({ start, length, ...row }) => ({ ...row, start, end: Math.max(start, 0) + length }));
const anyRows = fc.array(anyRow, { maxLength: 1500 }).map((rows) => rows.sort((a, b) => (a.start < b.start ? -1 : 1)));
const instant = fc.integer({ min: -5, max: 320 });

const indexOf = (rows: readonly Row[]): TimeIndex =>
  new TimeIndex({
    starts: Float64Array.from(rows, ({ start }) => start),
    ends: Float64Array.from(rows, ({ end }) => end),
    importance: Uint8Array.from(rows, ({ importance }) => importance),
    statuses: Uint8Array.from(rows, ({ status }) => status),
  });

/** Runs a law over random events and two instants in order. */
const check = (law: (rows: readonly Row[], from: number, to: number) => void): void => {
  fc.assert(fc.property(anyRows, instant, instant, (rows, a, b) => law(rows, Math.min(a, b), Math.max(a, b))));
};
const placesWhere = (rows: readonly Row[], test: (row: Row) => boolean): readonly number[] =>
  rows.flatMap((row, place) => (test(row) ? [place] : []));

describe('a time index, against a naive look at every event', () => {
  it('counts what touches a stretch', () => {
    check((rows, from, to) => {
      fc.pre(from < to);
      expect(indexOf(rows).count(from, to)).toBe(
        placesWhere(rows, ({ start, end }) => start < to && end > from).length,
      );
    });
  });

  it('finds what began before an instant and lasts beyond it', () => {
    check((rows, at) => {
      const index = indexOf(rows);
      const wanted = placesWhere(rows, ({ start, end }) => start < at && end > at);
      expect(index.places(index.runningAt(at), Infinity)).toEqual(wanted);
      expect(index.runningCount(at)).toBe(wanted.length);
      expect(index.first(index.runningAt(at))).toBe(wanted[0] ?? -1);
    });
  });

  it('knows the most important, of equals the earlier', () => {
    check((rows, from, to) => {
      const index = indexOf(rows);
      for (const [range, inRange] of [
        [index.startingIn(from, to), ({ start }: Row) => start >= from && start < to],
        [index.runningAt(from), ({ start, end }: Row) => start < from && end > from],
      ] as const) {
        const wanted = placesWhere(rows, inRange).toSorted(
          (a, b) => rows[b]!.importance - rows[a]!.importance || a - b,
        );
        expect(index.mostImportant(range, 7)).toEqual(wanted.slice(0, 7));
      }
    });
  });

  it('knows the least certain status', () => {
    check((rows, from, to) => {
      const index = indexOf(rows);
      const codes = rows.filter(({ start }) => start >= from && start < to).map(({ status }) => status);
      expect(index.leastCertain(index.startingIn(from, to))).toBe(STATUSES[Math.max(0, ...codes)]);
    });
  });

  it('knows the last end, and the last of what does not go on', () => {
    check((rows, from, to) => {
      const index = indexOf(rows);
      const range = index.startingIn(from, to);
      const inRange = rows.slice(range.from, range.to);
      const settled = inRange.filter(({ status }) => STATUSES[status] !== 'ongoing');
      const lastMs = Math.max(-Infinity, ...settled.map(({ end }) => end));
      const last = inRange.findIndex((row) => row.end === lastMs && settled.includes(row));
      expect(index.lastEnd(range.from, range.to)).toBe(Math.max(-Infinity, ...inRange.map(({ end }) => end)));
      expect(index.lastSettled(range)).toBe(last < 0 ? -1 : range.from + last);
    });
  });
});
