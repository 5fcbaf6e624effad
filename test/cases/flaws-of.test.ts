import { describe, expect, it } from 'vitest';

import type { Scene, SceneItem, Target } from '../../src/layout/scene.ts';
import { flawsOf } from './flaws-of.ts';

const box = (x: number, y: number, width = 40, height = 14): Target['mark'] => ({ x, y, width, height });
const target = (id: string, mark: Target['mark'], more: Partial<Target> = {}): Target => ({
  events: [id],
  count: 1,
  lane: '',
  mark,
  displacement: 0,
  isShortened: false,
  ...more,
});
const text = (words: string, x: number, y: number): SceneItem => ({
  type: 'text',
  x,
  y,
  text: words,
  size: 12,
  weight: 400,
  anchor: 'start',
  fill: 'text',
  lang: 'en',
});

function scene(targets: readonly Target[], items: readonly SceneItem[] = [], asOfX?: number): Scene {
  const line = { type: 'line', x1: asOfX ?? 0, y1: 0, x2: asOfX ?? 0, y2: 200, stroke: 'ink' } as const;
  return {
    layout: 'horizontal',
    width: 400,
    height: 200,
    lang: 'en',
    items: [
      { type: 'group', name: 'as-of-line', items: asOfX === undefined ? [] : [line] },
      { type: 'group', name: 'labels', offset: { x: 0, y: 10 }, items },
    ],
    lanes: [],
    targets,
    plot: box(0, 0, 400, 200),
    window: { startMs: 0, endMs: 1 },
    counts: { shown: targets.length, total: targets.length },
  };
}

describe('flawsOf', () => {
  it('finds nothing wrong with a good drawing', () => {
    const good = target('a', box(10, 60), {
      label: box(10, 20),
      aside: box(60, 60),
      leader: [
        [20, 36],
        [20, 50],
      ],
    });
    expect(
      flawsOf(scene([good, target('b', box(110, 60), { label: box(110, 20) })], [text('A', 10, 20)], 105)),
    ).toEqual([]);
  });

  it.each<[string, Scene]>([
    ['mark of a × mark of b', scene([target('a', box(10, 60)), target('b', box(40, 60))])],
    [
      'label of a × label of b',
      scene([target('a', box(10, 60), { label: box(10, 20) }), target('b', box(110, 60), { label: box(40, 20) })]),
    ],
    ['label of a × mark of b', scene([target('a', box(10, 60), { label: box(10, 20) }), target('b', box(40, 20))])],
    ['label of a × mark of a', scene([target('a', box(10, 30), { label: box(10, 20) })])],
    [
      'label of a × aside of b',
      scene([target('a', box(10, 60), { label: box(10, 20) }), target('b', box(90, 60), { aside: box(20, 20) })]),
    ],
    [
      'label of a × trail of b',
      scene([target('a', box(10, 60), { label: box(10, 20) }), target('b', box(90, 60), { trail: box(20, 20) })]),
    ],
    [
      'mark of a × trail of b',
      scene([target('a', box(10, 60)), target('b', box(90, 60), { trail: box(20, 60, 110) })]),
    ],
    ['mark of a × aside of a', scene([target('a', box(10, 60), { aside: box(20, 60) })])],
    [
      'aside of a × aside of b',
      scene([target('a', box(10, 60), { aside: box(100, 60) }), target('b', box(10, 90), { aside: box(110, 60) })]),
    ],
    [
      'leader of b × mark of a',
      scene([
        target('a', box(10, 60)),
        target('b', box(110, 60), {
          leader: [
            [20, 40],
            [20, 64],
            [110, 64],
          ],
        }),
      ]),
    ],
    [
      'leader of b × label of a',
      scene([
        target('a', box(10, 60), { label: box(10, 20) }),
        target('b', box(110, 60), {
          leader: [
            [20, 10],
            [20, 50],
          ],
        }),
      ]),
    ],
    [
      'leader of a × leader of b',
      scene([
        target('a', box(10, 60), {
          leader: [
            [5, 40],
            [90, 40],
          ],
        }),
        target('b', box(110, 60), {
          leader: [
            [60, 30],
            [60, 50],
          ],
        }),
      ]),
    ],
    ['label of a across the as-of line', scene([target('a', box(10, 60), { label: box(10, 20) })], [], 30)],
    ['aside of a across the as-of line', scene([target('a', box(10, 60), { aside: box(60, 60) })], [], 70)],
    ['label of a clipped', scene([target('a', box(10, 60), { label: box(-5, 20) })])],
    ['mark of a clipped', scene([target('a', box(370, 60))])],
    ['“words” clipped', scene([], [text('words', 380, 50)])],
    ['“words” × “more”', scene([], [text('words', 50, 50), text('more', 60, 52)])],
  ])('finds: %s', (flaw, drawing) => {
    expect(flawsOf(drawing)).toContain(flaw);
  });

  it('counts with the offsets of groups', () => {
    expect(flawsOf(scene([], [text('words', 50, 185)]))).toEqual([]);
    expect(flawsOf(scene([], [text('words', 50, 195)]))).toEqual(['“words” clipped']);
  });
});
