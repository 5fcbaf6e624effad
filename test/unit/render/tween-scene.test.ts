import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/layout/layout-timeline.ts';
import type { GroupItem, Scene, SceneItem, TextItem } from '../../../src/layout/scene.ts';
import { plotScale } from '../../../src/layout/time/plot-scale.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { pushScene } from '../../../src/render/move-shape.ts';
import { tweenScene } from '../../../src/render/tween-scene.ts';
import { localeFor } from '../../../src/locale/locales.ts';
import { manyEvents } from '../../tools/many-events.ts';

const DAY_MS = 86_400_000;
const events = [
  ['a', '2025-01-10', 'x'],
  ['b', '2025-03-20', 'x'],
  ['c', '2025-03', 'y'],
  ['d', '2025-04-01/2025-05-20', 'y'],
  ['e', '2026-02-01', 'z'],
].map(([id, when, topic]) => ({ id, when, title: `Event ${id ?? ''}`, topics: [topic] }));
const { timeline } = parseTimeline({
  asOf: '2025-06-01',
  events,
  topics: ['x', 'y', 'z'].map((id) => ({ id, name: id })),
});
const sceneOf = (start: string, end: string): Scene =>
  layoutTimeline(timeline, { width: 1000, layout: 'horizontal', start, end });
const en = localeFor('en');
const wide = sceneOf('2024-12', '2026-03');
const near = sceneOf('2025-02', '2025-05');

interface Placed {
  readonly item: SceneItem;
  readonly opacity: number;
  readonly path: string;
}

/** Every shape with what groups around it add. */
function shapes(item: SceneItem, around = 1, path = ''): readonly Placed[] {
  const opacity = around * (item.opacity ?? 1);
  if (item.type !== 'group') return [{ item, opacity, path }];
  const inside = [path, item.name, item.event ?? ''].join('/');
  return item.items.flatMap((child) => shapes(child, opacity, inside));
}
const shapesOf = (scene: Scene): readonly Placed[] => scene.items.flatMap((group: GroupItem) => shapes(group));

/** Middle of an event’s dot, px. */
function dotX(scene: Scene, event: string): number | undefined {
  const dot = shapesOf(scene).find(({ item, path }) => item.type === 'circle' && path.includes(`/mark/${event}`));
  return dot?.item.type === 'circle' ? dot.item.x : undefined;
}

/** Texts that can be read, with the event or name they belong to. */
const textsOf = (scene: Scene): readonly (TextItem & { readonly key: string })[] =>
  shapesOf(scene).flatMap(({ item, opacity, path }) =>
    item.type === 'text' && opacity > 0.3 ? [{ ...item, key: `${path} ${item.text}` }] : [],
  );

/** About as wide as it is at least, so that what overlaps here does on the page. */
function boxOf({ x, y, text, size, anchor }: TextItem): readonly [number, number, number, number] {
  const width = text.length * size * 0.4;
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [start, start + width, y - size * 0.7, y];
}

function isOver(a: TextItem, b: TextItem): boolean {
  const [[aLeft, aRight, aTop, aBottom], [left, right, top, bottom]] = [boxOf(a), boxOf(b)];
  return Math.min(aRight, right) - Math.max(aLeft, left) > 1 && Math.min(aBottom, bottom) - Math.max(aTop, top) > 1;
}

/** Pairs of texts over each other. */
const clashes = (scene: Scene): readonly (readonly [string, string])[] => {
  const texts = textsOf(scene);
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => isOver(a, b))
      .map((b) => [a.key, b.key] as const),
  );
};

const MOMENTS = [0.02, 0.08, 0.12, 0.16, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.97];
const many = [40, 400].map((count) => parseTimeline({ events: manyEvents(count, count) }).timeline);

/** Two drawings of one timeline: another stretch of time, near to the first or far from it. */
const anyWay = fc
  .record({
    at: fc.nat(many.length - 1),
    startDay: fc.integer({ min: -4000, max: 15_000 }),
    days: fc.integer({ min: 60, max: 9000 }),
    factor: fc.constantFrom(0.2, 0.5, 1 / 1.5, 1, 1, 1.5, 2, 5),
    fraction: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
  })
  .map(({ at, startDay, days, factor, fraction }) => {
    const drawn = (from: number, length: number): Scene =>
      layoutTimeline(many[at]!, {
        width: 1100,
        layout: 'horizontal',
        start: Math.round(from * DAY_MS),
        end: Math.round((from + length) * DAY_MS),
      });
    return [drawn(startDay, days), drawn(startDay + fraction * days, days * factor)] as const;
  });

describe('tweenScene', () => {
  it.each([
    [wide, near],
    [near, wide],
  ])('ends at the later drawing', (from, to) => {
    const end = tweenScene(from, to, 1, en);
    const look = (scene: Scene): readonly string[] => shapesOf(scene).map((one) => JSON.stringify(one.item));
    expect([...look(end)].sort()).toEqual([...look(to)].sort());
    expect([end.height, end.plot]).toEqual([to.height, to.plot]);
  });

  it('begins at the earlier one', () => {
    const look = (scene: Scene): readonly string[] =>
      shapesOf(scene)
        .map(({ item }) => JSON.stringify(item))
        .sort();
    const numbers = (texts: readonly string[]): number => (texts.join().match(/\d+/g) ?? []).length;
    const begun = tweenScene(wide, near, 0, en);
    expect(
      textsOf(begun)
        .map(({ key, x, y }) => [key, x, y])
        .sort(),
    ).toEqual(
      textsOf(wide)
        .map(({ key, x, y }) => [key, x, y])
        .sort(),
    );
    expect(numbers(look(begun))).toBe(numbers(look(wide)));
  });

  it('keeps every mark on one linear scale on the way, that of its window', () => {
    for (const t of [0, 0.2, 0.3, 0.5, 0.9]) {
      const on = tweenScene(wide, near, t, en);
      expect(dotX(on, 'b')).toBeCloseTo(plotScale(on).toPx(Date.UTC(2025, 2, 20, 12)), 1);
    }
    expect(tweenScene(wide, near, 0.3, en).window.endMs).toBeGreaterThan(near.window.endMs);
    expect(tweenScene(wide, near, 0.3, en).window.endMs).toBeLessThan(wide.window.endMs);
  });

  it('names dates at any time, each where the window on the way has it', () => {
    const law = fc.property(anyWay, fc.constantFrom(...MOMENTS), ([from, to], t) => {
      const on = tweenScene(from, to, t, en);
      const dates = shapesOf(on).flatMap(({ item, path }) => (path === '/axis/' && item.type === 'text' ? [item] : []));
      expect(dates.length).toBeGreaterThan(0);
      for (const { x, text } of dates) {
        const year = /^\d{4}$/.exec(text);
        if (year) expect(x - 5).toBeCloseTo(plotScale(on).toPx(Date.UTC(Number(text), 0, 1)), 0);
      }
    });
    fc.assert(law, { numRuns: 100, seed: 5 });
  });

  it('goes on from anywhere: a way that begins on another one begins where that is', () => {
    const on = tweenScene(wide, near, 0.3, en);
    for (const [other, event] of [
      [wide, 'b'],
      [sceneOf('2025-03', '2025-04'), 'b'],
    ] as const)
      expect(dotX(tweenScene(on, other, 0.1, en), event)).toBeCloseTo(dotX(on, event)!, 2);
  });

  it('lets what leaves go before anything moves, and what is new come when all has arrived', () => {
    expect([dotX(tweenScene(wide, near, 0.05, en), 'a'), dotX(tweenScene(wide, near, 0.2, en), 'a')]).toEqual([
      dotX(wide, 'a'),
      undefined,
    ]);
    const [half, late] = [tweenScene(near, wide, 0.5, en), tweenScene(near, wide, 0.8, en)];
    expect([dotX(half, 'a'), dotX(late, 'a')]).toEqual([undefined, dotX(wide, 'a')]);
  });

  it('never writes one text over another, but where both stay and change their places', () => {
    let staying = 0;
    let seen = 0;
    const law = fc.property(anyWay, ([from, to]) => {
      const both = new Set(textsOf(from).map(({ key }) => key));
      const stays = new Set(textsOf(to).flatMap(({ key }) => (both.has(key) ? [key] : [])));
      const atRest = new Set([...clashes(from), ...clashes(to)].map(String));
      for (const t of MOMENTS) {
        const scene = tweenScene(from, to, t, en);
        const over = clashes(scene).filter((pair) => !atRest.has(String(pair)));
        expect(over.filter((pair) => !pair.every((key) => stays.has(key)))).toEqual([]);
        staying += over.length;
        seen += textsOf(scene).length;
      }
    });
    fc.assert(law, { numRuns: 25, seed: 7 });
    expect(staying / seen).toBeLessThan(0.005);
  });

  it('shows a label with all its words or not at all', () => {
    const wordsOf = (scene: Scene): ReadonlyMap<string, string> => {
      const labels = shapesOf(scene).filter(({ path }) => path.includes('/label/'));
      const paths = new Set(labels.map(({ path }) => path));
      const said = (wanted: string): string =>
        labels.flatMap(({ item, path }) => (path === wanted && item.type === 'text' ? [item.text] : [])).join('|');
      return new Map([...paths].map((path) => [path, said(path)]));
    };
    const law = fc.property(anyWay, ([from, to]) => {
      const [before, after] = [wordsOf(from), wordsOf(to)];
      for (const [path, words] of wordsOf(tweenScene(from, to, 0.5, en)))
        expect([before.get(path), after.get(path)]).toEqual([words, words]);
    });
    fc.assert(law, { numRuns: 40, seed: 11 });
  });

  it('never draws a number that is none', () => {
    const text = JSON.stringify(tweenScene(wide, near, 0.37, en));
    expect(text).not.toMatch(/null|NaN|Infinity/);
  });
});

describe('pushScene', () => {
  it('shows what a layout of that window would have at the same places, and leaves alone what stands for no time', () => {
    const pushed = pushScene(near, -100);
    expect(dotX(pushed, 'b')).toBeCloseTo(dotX(near, 'b')! - 100, 6);
    expect(dotX(pushed, 'b')).toBeCloseTo(plotScale(pushed).toPx(Date.UTC(2025, 2, 20, 12)), 1);
    const names = (scene: Scene): readonly SceneItem[] =>
      shapesOf(scene).flatMap(({ item, path }) => (path.includes('lane-labels') ? [item] : []));
    expect(names(pushed)).toEqual(names(near));
    const paths = (scene: Scene): readonly number[] =>
      shapesOf(scene).flatMap(({ item }) => (item.type === 'path' ? [Number(/-?[\d.]+/.exec(item.d)?.[0])] : []));
    expect(paths(pushed)).toEqual(paths(near).map((x): unknown => expect.closeTo(x - 100, 6)));
  });
});
