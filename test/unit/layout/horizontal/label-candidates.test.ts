import { describe, expect, it } from 'vitest';

import { labelCandidates } from '../../../../src/layout/horizontal/label-candidates.ts';
import type { LaneMarks } from '../../../../src/layout/horizontal/lane-marks.ts';

/** Marks of 12 px with an importance, one a px. */
const marksOf = (importance: readonly number[]): LaneMarks => ({
  events: [],
  importance: Uint8Array.from(importance),
  starts: Float64Array.from(importance, (_, at) => at),
  ends: Float64Array.from(importance, (_, at) => at + 12),
});

describe('labelCandidates', () => {
  it('puts the most important first, then the earlier', () => {
    expect(labelCandidates(marksOf([3, 5, 3, 4]), 0, 1000)).toEqual([1, 3, 0, 2]);
  });

  it('tries no more than 160 of many, from all over the lane', () => {
    const chosen = labelCandidates(marksOf(Array.from({ length: 1000 }, () => 3)), 0, 1000);
    expect(chosen.length).toBeLessThanOrEqual(160);
    for (let strip = 0; strip < 25; strip += 1) {
      expect(chosen.some((index) => Math.floor(index / 40) === strip)).toBe(true);
    }
  });

  it('never passes over the most important event of a stretch', () => {
    const chosen = labelCandidates(marksOf(Array.from({ length: 1000 }, (_, at) => (at % 40 === 17 ? 5 : 2))), 0, 1000);
    expect(chosen.slice(0, 25)).toEqual(Array.from({ length: 25 }, (_, strip) => strip * 40 + 17));
  });
});
