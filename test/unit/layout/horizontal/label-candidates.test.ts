import { describe, expect, it } from 'vitest';

import { labelCandidates } from '../../../../src/layout/horizontal/label-candidates.ts';
import { edtfDay } from '../../../../src/model/edtf/format-edtf-day.ts';
import { laneOf } from './lane-of.ts';

const DAY_MS = 86_400_000;

/** Candidates, as places, among events of one a day with an importance each; a day is a px wide. */
function candidatesOf(importance: readonly number[]): readonly number[] {
  const events = importance.map((own, at) => ({
    id: `e${String(at).padStart(4, '0')}`,
    when: edtfDay(at * DAY_MS),
    title: 'Event',
    importance: own,
  }));
  const { marks } = laneOf({ events }, { width: 1000 });
  return labelCandidates(marks.events, { startMs: 0, endMs: importance.length * DAY_MS }, { pxPerDay: 1 }, 8);
}

describe('labelCandidates', () => {
  it('puts the most important of a strip first, then the earlier', () => {
    expect(candidatesOf([3, 5, 3, 4])).toEqual([1, 3, 0, 2]);
  });

  it('tries a few of many, from all over the lane', () => {
    const chosen = candidatesOf(Array.from({ length: 1000 }, () => 3));
    expect(chosen.length).toBeLessThanOrEqual(160);
    for (let strip = 0; strip < 15; strip += 1) {
      expect(chosen.some((place) => Math.floor(place / 64) === strip)).toBe(true);
    }
  });

  it('never passes over the most important event of a stretch', () => {
    const chosen = new Set(candidatesOf(Array.from({ length: 1000 }, (_, at) => (at % 40 === 17 ? 5 : 2))));
    for (let place = 17; place < 1000; place += 40) expect(chosen).toContain(place);
  });

  it('looks at what began before the window too', () => {
    const events = [
      { when: '2024/2025', title: 'Long' },
      { when: '2025-06-01', title: 'In it' },
    ];
    const { marks } = laneOf({ events }, { width: 1000 });
    const window = { startMs: Date.UTC(2025, 4, 1), endMs: Date.UTC(2025, 7, 1) };
    expect(labelCandidates(marks.events, window, { pxPerDay: 10 }, 8)).toEqual([0, 1]);
  });
});
