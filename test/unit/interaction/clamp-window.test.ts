import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, MIN_WINDOW_MS, windowLimits } from '../../../src/interaction/clamp-window.ts';

const DAY = 86_400_000;
const instant = fc.integer({ min: -5_000 * 365 * DAY, max: 5_000 * 365 * DAY });
const window = fc
  .tuple(instant, fc.integer({ min: 1, max: 400 * 365 * DAY }))
  .map(([startMs, spanMs]) => ({ startMs, endMs: startMs + spanMs }));

describe('clampWindow', () => {
  it('leaves a window inside all dates as it is', () => {
    const wish = { startMs: 100 * DAY, endMs: 130 * DAY };
    expect(clampWindow(wish, { startMs: 0, endMs: 365 * DAY })).toEqual(wish);
  });

  it('moves a window that reaches too far back inside, with the same length', () => {
    const { startMs, endMs } = clampWindow({ startMs: -90 * DAY, endMs: 10 * DAY }, { startMs: 0, endMs: 1000 * DAY });
    expect([startMs, endMs]).toEqual([-50 * DAY, 50 * DAY]);
  });

  it('is at least a day long and lies within the limits, whatever is wished for', () => {
    fc.assert(
      fc.property(window, window, (wish, all) => {
        const clamped = clampWindow(wish, all);
        const limits = windowLimits(all);
        expect(clamped.endMs - clamped.startMs).toBeGreaterThanOrEqual(MIN_WINDOW_MS - 1);
        expect(clamped.startMs).toBeGreaterThanOrEqual(Math.floor(limits.startMs));
        expect(clamped.endMs).toBeLessThanOrEqual(Math.ceil(limits.endMs));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(window, window, (wish, all) => {
        const once = clampWindow(wish, all);
        const twice = clampWindow(once, all);
        expect(Math.abs(twice.startMs - once.startMs)).toBeLessThanOrEqual(1);
        expect(Math.abs(twice.endMs - once.endMs)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
