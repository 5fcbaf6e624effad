import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touchSizes } from '../../../../src/elements/views/touch-sizes.ts';
import type { Target } from '../../../../src/layout/scene.ts';

const dot = (x: number, y: number): Target => ({
  events: [`${String(x)}/${String(y)}`],
  count: 1,
  lane: '',
  mark: { x, y, width: 12, height: 12 },
  displacement: 0,
  isShortened: false,
});
const sizes = (...targets: Target[]): readonly number[] => [...touchSizes({ targets }).values()];

describe('touchSizes', () => {
  it('gives a finger its room where there is some', () => {
    expect(sizes(dot(0, 0))).toEqual([44]);
    expect(sizes(dot(0, 0), dot(200, 0))).toEqual([44, 44]);
    expect(sizes(dot(0, 0), dot(0, 200))).toEqual([44, 44]);
  });

  it('stops half-way to a neighbour, but not below 24 px', () => {
    expect(sizes(dot(0, 0), dot(30, 0))).toEqual([30, 30]);
    expect(sizes(dot(0, 0), dot(14, 0))).toEqual([24, 24]);
  });

  it('never lets two dots overlap that stand 24 px or more apart', () => {
    const place = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 12 }), (places) => {
        const targets = places.map(([x, y]) => dot(x, y));
        const side = touchSizes({ targets });
        for (const a of targets) {
          for (const b of targets) {
            const apart = Math.max(Math.abs(a.mark.x - b.mark.x), Math.abs(a.mark.y - b.mark.y));
            const needed = ((side.get(a) ?? NaN) + (side.get(b) ?? NaN)) / 2;
            if (a !== b && apart >= 24) expect(needed).toBeLessThanOrEqual(apart + 0.5);
          }
        }
      }),
    );
  });
});
