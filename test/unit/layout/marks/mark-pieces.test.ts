import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pieceEnd, pieceStart, type MarkPiece } from '../../../../src/layout/marks/mark-piece.ts';
import { markPieces, type PieceLimits } from '../../../../src/layout/marks/mark-pieces.ts';
import { isInWindow } from '../../../../src/layout/resolve-window.ts';
import { createTimeScale, type TimeScale } from '../../../../src/layout/time/time-scale.ts';
import { parseEdtf } from '../../../../src/model/edtf/parse-edtf.ts';
import { anyEdtf } from '../any-timeline.ts';

const DAY_MS = 86_400_000;
/** Ten px a day from 1 October 2025 on; the as-of line on 1 December. */
const start = parseEdtf('2025-10-01').earliest;
const scale = createTimeScale(start, start + 92 * DAY_MS, 100, 1020);
const limits: PieceLimits = { start: 100, end: 1020, openEnd: 710 };
const pieces = (edtf: string, from: TimeScale = scale, to: PieceLimits = limits): readonly MarkPiece[] =>
  markPieces(parseEdtf(edtf), from, to);

describe('markPieces', () => {
  it.each<[string, string, readonly MarkPiece[]]>([
    ['a day is a dot at its middle', '2025-10-02', [{ type: 'dot', at: 115 }]],
    [
      'a month is a bracket over all of it',
      '2025-11',
      [{ type: 'within', start: 410, end: 710, isSoft: false, startOpen: false, endOpen: false }],
    ],
    [
      'about a day is soft, and wide enough to fade',
      '2025-10-02~',
      [{ type: 'within', start: 103, end: 127, isSoft: true, startOpen: false, endOpen: false }],
    ],
    [
      'a year is cut at the window and left open there',
      '2025',
      [{ type: 'within', start: 100, end: 1020, isSoft: false, startOpen: true, endOpen: false }],
    ],
    [
      'one of two days is one bracket',
      '[2025-10-02,2025-10-05]',
      [{ type: 'within', start: 109, end: 151, isSoft: false, startOpen: false, endOpen: false }],
    ],
    [
      'one of the days up to a day is open at its start',
      '[..2025-10-05]',
      [{ type: 'within', start: 100, end: 150, isSoft: false, startOpen: true, endOpen: false }],
    ],
    [
      'a period of days is solid throughout',
      '2025-10-02/2025-10-05',
      [{ type: 'throughout', start: 110, coreStart: 110, coreEnd: 150, end: 150, startOpen: false, endOpen: false }],
    ],
    [
      'a period of months is certain between them',
      '2025-10/2025-12',
      [{ type: 'throughout', start: 100, coreStart: 400, coreEnd: 720, end: 1020, startOpen: false, endOpen: false }],
    ],
    [
      'an open end reaches the as-of line',
      '2025-10-02/..',
      [{ type: 'throughout', start: 110, coreStart: 110, coreEnd: 710, end: 710, startOpen: false, endOpen: true }],
    ],
    [
      'an open end that begins after the as-of line reaches the edge',
      '2025-12-11/..',
      [{ type: 'throughout', start: 810, coreStart: 810, coreEnd: 1020, end: 1020, startOpen: false, endOpen: true }],
    ],
    [
      'an open start comes from the edge',
      '../2025-10-05',
      [{ type: 'throughout', start: 100, coreStart: 100, coreEnd: 150, end: 150, startOpen: true, endOpen: false }],
    ],
    [
      'an end nobody knows fades out',
      '2025-10-02/',
      [{ type: 'throughout', start: 110, coreStart: 110, coreEnd: 120, end: 144, startOpen: false, endOpen: false }],
    ],
    [
      'a start nobody knows fades in',
      '/2025-10-05',
      [{ type: 'throughout', start: 116, coreStart: 140, coreEnd: 150, end: 150, startOpen: false, endOpen: false }],
    ],
    [
      'what only reaches into the window is a sliver',
      '2025-09-01/2025-10-01',
      [{ type: 'throughout', start: 100, coreStart: 100, coreEnd: 110, end: 110, startOpen: true, endOpen: false }],
    ],
    ['what lies outside is nothing', '2025-09-30', []],
    ['what lies outside is nothing, whatever it is', '2024/2025-09', []],
  ])('%s: %s', (_, edtf, wanted) => {
    expect(pieces(edtf)).toEqual(wanted);
  });

  it('joins all of several days by a line', () => {
    expect(pieces('{2025-10-02,2025-10-05}')).toEqual([
      { type: 'join', start: 109, end: 151 },
      { type: 'dot', at: 115 },
      { type: 'dot', at: 145 },
    ]);
  });

  it('draws a day as a stretch of time where it is wide', () => {
    const week = createTimeScale(start, start + 7 * DAY_MS, 100, 1020);
    expect(pieces('2025-10-02', week)).toMatchObject([{ type: 'within', startOpen: false, endOpen: false }]);
  });

  it('places the dot of a day that is seen in part where it is seen', () => {
    const cut = createTimeScale(start + DAY_MS * 0.75, start + 60 * DAY_MS, 100, 1020);
    const [dot] = pieces('2025-10-01', cut);
    expect(dot?.type === 'dot' && dot.at).toBeGreaterThan(100);
  });
});

const windowOf = fc.record({
  fromDay: fc.integer({ min: -40_000, max: 40_000 }),
  days: fc.integer({ min: 1, max: 60_000 }),
  width: fc.integer({ min: 40, max: 1600 }),
});

describe('markPieces, for any date and window', () => {
  const check = (law: (edtf: string, drawn: readonly MarkPiece[], time: TimeScale, to: PieceLimits) => void): void => {
    fc.assert(
      fc.property(anyEdtf, windowOf, ({ edtf }, { fromDay, days, width }) => {
        const time = createTimeScale(fromDay * DAY_MS, (fromDay + days) * DAY_MS, 50, 50 + width);
        const to = { start: 50, end: 50 + width, openEnd: 50 + width / 2 };
        law(edtf, pieces(edtf, time, to), time, to);
      }),
      { numRuns: 600 },
    );
  };

  it('draws something exactly where the date has a part in the window', () => {
    check((edtf, drawn, time) => {
      expect(drawn.length > 0).toBe(isInWindow(parseEdtf(edtf), time));
    });
  });

  it('draws nothing outside the window', () => {
    check((_, drawn, __, to) => {
      for (const piece of drawn) {
        const [first, last] = piece.type === 'dot' ? [piece.at, piece.at] : [piece.start, piece.end];
        expect(first).toBeGreaterThanOrEqual(to.start - 0.01);
        expect(last).toBeLessThanOrEqual(to.end + 0.01);
        expect(first).toBeLessThanOrEqual(last);
      }
    });
  });

  it('is never finer than the date, but for the dot of a day', () => {
    check((edtf, drawn, time, to) => {
      const date = parseEdtf(edtf);
      const isPointLike = date.kind === 'point' || date.kind === 'one-of';
      if (!isPointLike || drawn.length === 0 || drawn.some(({ type }) => type === 'dot')) return;
      const from = Math.max(time.toPx(date.earliest), to.start);
      const until = Math.min(time.toPx(date.latest + DAY_MS), to.end);
      expect(Math.min(...drawn.map(pieceStart))).toBeLessThanOrEqual(from + 0.01);
      expect(Math.max(...drawn.map(pieceEnd))).toBeGreaterThanOrEqual(until - 0.01);
    });
  });
});
