import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createTimeScale } from '../../../../src/layout/time/time-scale.ts';

const DAY_MS = 86_400_000;

describe('createTimeScale', () => {
  it('places the window’s edges on the px given', () => {
    const scale = createTimeScale(0, 10 * DAY_MS, 100, 300);
    expect([scale.toPx(0), scale.toPx(5 * DAY_MS), scale.toPx(10 * DAY_MS)]).toEqual([100, 200, 300]);
    expect(scale.pxPerDay).toBe(20);
  });

  it('leaves what is open or unknown as it is', () => {
    const { toPx } = createTimeScale(0, DAY_MS, 0, 1);
    expect([toPx(-Infinity), toPx(Infinity), toPx(NaN)]).toEqual([-Infinity, Infinity, NaN]);
  });

  it('turns px into time and back', () => {
    const days = fc.integer({ min: -4_000_000, max: 4_000_000 });
    const span = fc.integer({ min: 1, max: 4_000_000 });
    fc.assert(
      fc.property(
        days,
        span,
        fc.integer({ min: 1, max: 4000 }),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (start, length, width, at) => {
          const scale = createTimeScale(start * DAY_MS, (start + length) * DAY_MS, 8, 8 + width);
          const px = 8 + at * width;
          expect(Math.abs(scale.toPx(scale.toMs(px)) - px)).toBeLessThan(1e-3);
        },
      ),
    );
  });

  it('keeps the order of instants', () => {
    const instant = fc.integer({ min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const { toPx } = createTimeScale(-1e12, 1e12, 0, 1000);
        expect(toPx(Math.min(a, b))).toBeLessThanOrEqual(toPx(Math.max(a, b)));
      }),
    );
  });
});
