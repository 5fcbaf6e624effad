import { describe, expect, it } from 'vitest';
import { toWindow, windowEnd, windowStart } from '../../../src/interaction/to-window.ts';

const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

describe('edges of a window', () => {
  it('includes an EDTF end whole', () => {
    expect(windowStart('2025-10')).toBe(utc(2025, 10, 1));
    expect(windowEnd('2025-10')).toBe(utc(2025, 11, 1));
  });

  it('takes a Date or milliseconds as the instant itself', () => {
    const instant = new Date(utc(2025, 10, 30));
    expect([windowStart(instant), windowEnd(instant)]).toEqual([instant.valueOf(), instant.valueOf()]);
    expect([windowStart(5), windowEnd(5)]).toEqual([5, 5]);
  });

  it.each(['', 'soon', '2025-13', '../2025', null, undefined, NaN, new Date(NaN)])('has no start in %o', (edge) => {
    expect(windowStart(edge)).toBeUndefined();
  });

  it.each(['', 'soon', '2025-02-30', '2025/..', null, undefined, Infinity, new Date(NaN)])(
    'has no end in %o',
    (edge) => {
      expect(windowEnd(edge)).toBeUndefined();
    },
  );

  it('gives only the edges that can be read', () => {
    expect(toWindow('2025', 'never')).toEqual({ startMs: utc(2025, 1, 1) });
    expect(toWindow(null, null)).toEqual({});
  });
});
