import { describe, expect, it } from 'vitest';
import { applyIntent, type IntentFrame } from '../../../src/interaction/apply-intent.ts';
import type { Intent } from '../../../src/interaction/intent.ts';
import { HOME_VIEW, type ViewState } from '../../../src/interaction/view-state.ts';

const DAY = 86_400_000;
const frame: IntentFrame = {
  window: { startMs: 400 * DAY, endMs: 500 * DAY },
  all: { startMs: 0, endMs: 1000 * DAY },
};
const days = ({ startMs = NaN, endMs = NaN }: ViewState): readonly number[] => [startMs / DAY, endMs / DAY];
const after = (intent: Intent): readonly number[] => days(applyIntent(HOME_VIEW, intent, frame));

describe('applyIntent', () => {
  it.each<[string, Intent, readonly number[]]>([
    ['zooms in about the middle', { type: 'zoom', factor: 2 }, [425, 475]],
    ['zooms out about the middle', { type: 'zoom', factor: 0.5 }, [350, 550]],
    ['keeps the point zoomed at in its place', { type: 'zoom', factor: 2, atMs: 400 * DAY }, [400, 450]],
    ['zooms in to a day at most', { type: 'zoom', factor: 1000 }, [449.5, 450.5]],
    ['does not drift at the limit', { type: 'zoom', factor: 1000, atMs: 400 * DAY }, [400, 401]],
    ['zooms out to a little beyond all dates', { type: 'zoom', factor: 0.001 }, [-50, 1050]],
    ['pans later', { type: 'pan', fraction: 0.5 }, [450, 550]],
    ['pans earlier as far as there is anything', { type: 'pan', fraction: -9 }, [-50, 50]],
    ['shows all dates', { type: 'fit' }, [0, 1000]],
    ['goes to a window', { type: 'window', startMs: 10 * DAY, endMs: 60 * DAY }, [10, 60]],
    ['moves later to reveal, with room beside', { type: 'reveal', startMs: 600 * DAY, endMs: 601 * DAY }, [509, 609]],
    ['moves earlier to reveal, with room beside', { type: 'reveal', startMs: 300 * DAY, endMs: 301 * DAY }, [292, 392]],
    ['widens to reveal what is longer', { type: 'reveal', startMs: 450 * DAY, endMs: 700 * DAY }, [400, 708]],
  ])('%s', (_name, intent, expected) => {
    expect(after(intent)).toEqual(expected);
  });

  it.each<[string, Intent]>([
    ['is in view already', { type: 'reveal', startMs: 410 * DAY, endMs: 420 * DAY }],
    ['ends before it begins', { type: 'window', startMs: 20 * DAY, endMs: 10 * DAY }],
    ['is no time at all', { type: 'window', startMs: NaN, endMs: NaN }],
    ['moves by nothing', { type: 'pan', fraction: 0 }],
    ['zooms by a factor below zero', { type: 'zoom', factor: -1 }],
    ['zooms by nothing', { type: 'zoom', factor: 0 }],
    ['zooms beyond all numbers', { type: 'zoom', factor: 1e-320 }],
  ])('gives the same view when what is asked for %s', (_name, intent) => {
    expect(applyIntent(HOME_VIEW, intent, frame)).toBe(HOME_VIEW);
  });

  it('goes back to the window first shown, the filter kept; where that is shown, nothing changes', () => {
    const filter = { topics: ['trade'] };
    expect(applyIntent({ startMs: 1, endMs: 2, filter }, { type: 'home' }, frame)).toEqual({ filter });
    expect(applyIntent(HOME_VIEW, { type: 'home' }, frame)).toBe(HOME_VIEW);
  });

  it('gives the same view at the end of all dates', () => {
    const atEnd: IntentFrame = { ...frame, window: { startMs: 950 * DAY, endMs: 1050 * DAY } };
    expect(applyIntent(HOME_VIEW, { type: 'pan', fraction: 0.5 }, atEnd)).toBe(HOME_VIEW);
  });

  it('keeps the window when the filter changes, and the filter when the window does', () => {
    const filtered = applyIntent({ startMs: 1, endMs: 2 }, { type: 'filter', filter: { topics: ['trade'] } }, frame);
    expect(filtered).toEqual({ startMs: 1, endMs: 2, filter: { topics: ['trade'] } });
    expect(applyIntent(filtered, { type: 'fit' }, frame)).toMatchObject({ filter: { topics: ['trade'] } });
    expect(applyIntent(filtered, { type: 'filter', filter: undefined }, frame)).toEqual({ startMs: 1, endMs: 2 });
  });

  it('freezes what it gives', () => {
    expect(Object.isFrozen(applyIntent(HOME_VIEW, { type: 'fit' }, frame))).toBe(true);
  });
});
