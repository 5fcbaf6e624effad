import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../../src/layout/layout-timeline.ts';
import type { Scene, SceneItem } from '../../../../src/layout/scene.ts';
import { plotScale } from '../../../../src/layout/time/plot-scale.ts';
import type { TimelineView } from '../../../../src/layout/view.ts';
import { edtfDay } from '../../../../src/model/edtf/format-edtf-day.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';
import { flawsOf } from '../../../cases/flaws-of.ts';
import { textsOf } from '../../../cases/boxes-of.ts';

const DAY_MS = 86_400_000;
const rate = {
  id: 'rate',
  label: 'Rate',
  measure: 'average',
  unit: '%',
  points: [
    { at: '2025-03-06', value: 20 },
    { at: '2025-04-05', value: 50.28 },
    { at: '2025-05-12', value: 27.05 },
    { at: '2025-11-01', value: 22.17 },
  ],
};
const events = [{ id: 'e', when: '2025-06-10', title: 'Talks' }];
const draw = (view: Partial<TimelineView>, series: object = rate): Scene =>
  layoutTimeline(parseTimeline({ events, series: [series] }).timeline, {
    ...{ width: 800, start: '2025-01', end: '2025-12', layout: 'horizontal', series: 'rate' },
    ...view,
  });

/** The line of the strip as places on the time axis and levels, px. */
function lineOf(scene: Scene): readonly (readonly [x: number, y: number])[] {
  const found: string[] = [];
  const look = (item: SceneItem): void => {
    if (item.type === 'group') item.items.forEach(look);
    if (item.type === 'path' && item.fill === 'none') found.push(item.d);
  };
  scene.items.filter(({ name }) => name === 'series').forEach(look);
  const corners: (readonly [number, number])[] = [];
  for (const [, letter, a, b] of (found[0] ?? '').matchAll(/([MHV])(-?[\d.]+)(?:,(-?[\d.]+))?/g)) {
    const [x = NaN, y = NaN] = corners.at(-1) ?? [];
    corners.push(letter === 'M' ? [Number(a), Number(b)] : letter === 'H' ? [Number(a), y] : [x, Number(a)]);
  }
  return corners;
}
const dayAt = (scene: Scene, x: number): string => edtfDay(plotScale(scene).toMs(x) + DAY_MS / 2);
const words = (scene: Scene): readonly string[] =>
  textsOf(scene.items.filter(({ name }) => name === 'series')).map(({ text }) => text);

describe('a strip beside the lanes', () => {
  test('is there only when it is asked for', () => {
    expect(draw({ series: '' }).items.map(({ name }) => name)).not.toContain('series');
    expect(draw({ series: 'other' })).toEqual(draw({ series: '' }));
    expect(draw({}).height).toBeGreaterThan(draw({ series: '' }).height);
  });

  test('begins with the first value and ends with the last day it is known for', () => {
    const scene = draw({ asOf: '2025-12-20' });
    const line = lineOf(scene);
    expect(dayAt(scene, line[0]?.[0] ?? NaN)).toBe('2025-03-06');
    expect(dayAt(scene, line.at(-1)?.[0] ?? NaN)).toBe('2025-11-02');
  });

  test('ends with the day of knowledge while a value holds, and knows no later one', () => {
    const scene = draw({ asOf: '2025-04-20' });
    const line = lineOf(scene);
    expect(dayAt(scene, line.at(-1)?.[0] ?? NaN)).toBe('2025-04-21');
    expect(words(scene)).toContain('50.3%');
    expect(words(scene)).not.toContain('27.1%');
    expect(words(draw({ asOf: '2025-03-01' }))).toEqual([]);
  });

  test('rises and falls in steps, on a scale from zero', () => {
    const scene = draw({});
    const levels = [...new Set(lineOf(scene).map(([, y]) => y))];
    const zero = scene.plot.y + scene.plot.height;
    const shares = levels.map((y) => (zero - y) / (zero - Math.min(...levels)));
    expect(shares.map((share) => Math.round(share * 50.28))).toEqual([20, 50, 27, 22]);
    for (const [at, [x, y]] of lineOf(scene).slice(1).entries()) {
      const [beforeX, beforeY] = lineOf(scene)[at]!;
      expect(x === beforeX || y === beforeY).toBe(true);
    }
  });

  test('shows zero too when all values lie below it', () => {
    const below = { ...rate, points: rate.points.map(({ at, value }) => ({ at, value: -value })) };
    const levels = lineOf(draw({}, below)).map(([, y]) => y);
    expect(Math.max(...levels)).toBe(draw({}, below).plot.y + draw({}, below).plot.height);
    expect(Math.min(...levels)).toBeLessThan(Math.max(...levels));
  });

  test('names itself, its measure and its values in both languages and both directions', () => {
    for (const layout of ['horizontal', 'vertical'] as const) {
      expect(words(draw({ layout }))).toEqual(expect.arrayContaining(['Rate', 'average', '20%', '50.3%', '22.2%']));
      expect(words(draw({ layout, locale: 'zh-Hans', width: 340 }))).toContain('22.2%');
    }
  });

  test('names a long unit once, and keeps it out of the values', () => {
    const seen = words(draw({}, { ...rate, unit: 'million tonnes' }));
    expect(seen).toContain('average · million tonnes');
    expect(seen).toContain('50.3');
  });

  test('draws a value at the edge of a window in which nothing changes', () => {
    const scene = draw({ start: '2025-07', end: '2025-08' });
    expect(new Set(lineOf(scene).map(([, y]) => y)).size).toBe(1);
    expect(words(scene)).toContain('27.1%');
  });
});

test('no text of a strip touches another, leaves the drawing or stands on the line; whatever the values', () => {
  const series = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: -900, max: 2000 })), {
      selector: ([day]) => day,
      minLength: 1,
      maxLength: 60,
    })
    .map((days) => ({
      ...rate,
      points: days
        .sort(([a], [b]) => a - b)
        .map(([day, value]) => ({ at: edtfDay(Date.UTC(2025, 0, 1) + day * DAY_MS), value: value / 10 })),
    }));
  const view = fc.record({
    width: fc.integer({ min: 240, max: 1400 }),
    layout: fc.constantFrom('horizontal', 'vertical'),
    locale: fc.constantFrom('en', 'zh-Hans'),
    asOf: fc.constantFrom('2025-05-05', '2025-12-31'),
  });
  fc.assert(
    fc.property(series, view, (one, seen) => {
      const scene = draw(seen, one);
      const parts = scene.items.filter(({ name }) => name === 'series');
      expect(flawsOf({ ...scene, items: parts, targets: [] })).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
