import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMoveTo, movedPx, REVEALED_MOST, type Drawn } from '../../../src/interaction/moved-drawing.ts';
import { DAY_MS } from '../../../src/layout/metrics.ts';
import { plotScale } from '../../../src/layout/time/plot-scale.ts';

/** 100 days on 1,000 px. */
const DRAWN: Drawn = {
  layout: 'horizontal',
  plot: { x: 100, y: 0, width: 1000, height: 300 },
  window: { startMs: 0, endMs: 100 * DAY_MS },
};
const later = (days: number, longerDays = 0): Drawn['window'] => ({
  startMs: days * DAY_MS,
  endMs: (100 + days + longerDays) * DAY_MS,
});

describe('a drawing that is moved', () => {
  it('goes to the left for a later window, by the px of the time between, and not at all for its own', () => {
    expect([later(0), later(10), later(-25)].map((window) => movedPx(DRAWN, window))).toEqual([0, -100, 250]);
  });

  it('shows every instant where a drawing laid out for the window has it', () => {
    const days = fc.double({ min: -REVEALED_MOST * 100, max: REVEALED_MOST * 100, noNaN: true });
    const ms = fc.double({ min: -1e13, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(days, ms, (by, instant) => {
        const window = later(by);
        const own = plotScale({ ...DRAWN, window }).toPx(instant);
        expect(plotScale(DRAWN).toPx(instant) + movedPx(DRAWN, window)).toBeCloseTo(own, 3);
      }),
    );
  });

  it('will do for a window of its length, as long as enough of it is left', () => {
    expect([later(0), later(25), later(-25)].map((window) => canMoveTo(DRAWN, window))).toEqual([true, true, true]);
    expect([later(26), later(-26)].map((window) => canMoveTo(DRAWN, window))).toEqual([false, false]);
  });

  it('will do for windows rounded to whole ms, but for no other length', () => {
    expect(canMoveTo(DRAWN, { startMs: 7, endMs: 100 * DAY_MS + 8 })).toBe(true);
    expect([later(0, 1), later(-0.5, 1), later(10, -1)].map((window) => canMoveTo(DRAWN, window))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('never will do from top to bottom, where nothing is to scale', () => {
    expect(canMoveTo({ ...DRAWN, layout: 'vertical' }, later(0))).toBe(false);
  });
});
