import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushWindow, type BrushPart } from '../../../src/interaction/brush-window.ts';
import { MIN_WINDOW_MS } from '../../../src/interaction/clamp-window.ts';
import { readBrushKey } from '../../../src/interaction/read-brush-key.ts';

const DAY = 86_400_000;
const limits = { startMs: 0, endMs: 1000 * DAY };
const window = { startMs: 400 * DAY, endMs: 500 * DAY };
const days = ({ startMs, endMs }: { startMs: number; endMs: number } = { startMs: NaN, endMs: NaN }): number[] => [
  startMs / DAY,
  endMs / DAY,
];

describe('brushWindow', () => {
  it.each<[BrushPart, number, number, readonly number[]]>([
    ['start', 400, 420, [420, 500]],
    ['start', 400, 600, [499, 500]],
    ['start', 400, -50, [0, 500]],
    ['end', 500, 460, [400, 460]],
    ['end', 500, 2000, [400, 1000]],
    ['window', 450, 470, [420, 520]],
    ['window', 450, 2000, [900, 1000]],
    ['track', 700, 650, [650, 700]],
  ])('%s from day %i to day %i', (part, from, to, expected) => {
    expect(days(brushWindow(part, window, from * DAY, to * DAY, limits))).toEqual(expected);
  });

  it('an edge never moves the other one, and the window never changes its length', () => {
    const ms = fc.integer({ min: -2000 * DAY, max: 3000 * DAY });
    fc.assert(
      fc.property(ms, ms, (from, to) => {
        const [byStart, byEnd, whole] = (['start', 'end', 'window'] as const).map((part) =>
          brushWindow(part, window, from, to, limits),
        );
        expect([byStart?.endMs, byEnd?.startMs]).toEqual([window.endMs, window.startMs]);
        expect(whole!.endMs - whole!.startMs).toBe(100 * DAY);
        for (const { startMs, endMs } of [byStart!, byEnd!, whole!]) {
          expect(endMs - startMs).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
          expect(startMs >= limits.startMs && endMs <= limits.endMs).toBe(true);
        }
      }),
    );
  });
});

describe('readBrushKey', () => {
  it.each<[string, 'start' | 'window' | 'end', readonly number[]]>([
    ['ArrowRight', 'start', [401, 500]],
    ['ArrowDown', 'end', [400, 499]],
    ['PageUp', 'end', [400, 530]],
    ['Home', 'start', [0, 500]],
    ['Home', 'end', [400, 401]],
    ['ArrowRight', 'window', [410, 510]],
    ['PageDown', 'window', [300, 400]],
    ['End', 'window', [900, 1000]],
  ])('%s on the %s', (key, part, expected) => {
    expect(days(readBrushKey(key, part, window, limits))).toEqual(expected);
  });

  it('takes longer steps in a long window', () => {
    const decade = { startMs: 0, endMs: 3650 * DAY };
    const century = { startMs: 0, endMs: 36_500 * DAY };
    expect(days(readBrushKey('ArrowLeft', 'end', decade, century))).toEqual([0, 3620]);
    expect(days(readBrushKey('PageUp', 'end', decade, century))).toEqual([0, 4015]);
  });

  it.each(['a', 'Enter', 'Tab', 'Escape'])('leaves %s alone', (key) => {
    expect(readBrushKey(key, 'window', window, limits)).toBeUndefined();
  });
});
