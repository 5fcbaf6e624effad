import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/layout/layout-timeline.ts';
import type { GroupItem, Scene, SceneItem } from '../../../src/layout/scene.ts';
import { plotScale } from '../../../src/layout/time/plot-scale.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { tweenScene } from '../../../src/render/tween-scene.ts';

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
const wide = sceneOf('2024-12', '2026-03');
const near = sceneOf('2025-02', '2025-05');

interface Placed {
  readonly item: SceneItem;
  readonly x: number;
  readonly opacity: number;
  readonly path: string;
}

/** Every shape with what groups around it add. */
function shapes(item: SceneItem, x = 0, opacity = 1, path = ''): readonly Placed[] {
  if (item.type !== 'group') return [{ item, x, opacity, path }];
  const inside = [path, item.name, item.event ?? ''].join('/');
  return item.items.flatMap((child) => shapes(child, x + (item.offset?.x ?? 0), opacity * (item.opacity ?? 1), inside));
}
const shapesOf = (scene: Scene): readonly Placed[] => scene.items.flatMap((group: GroupItem) => shapes(group));

/** Middle of an event’s dot, px. */
function dotX(scene: Scene, event: string): number | undefined {
  const dot = shapesOf(scene).find(
    ({ item, path, opacity }) => item.type === 'circle' && path.includes(`/mark/${event}`) && opacity > 0,
  );
  return dot?.item.type === 'circle' ? dot.item.x + dot.x : undefined;
}

describe('tweenScene', () => {
  it.each([
    [wide, near],
    [near, wide],
  ])('ends at the later drawing: what leaves is invisible, everything else in its place', (from, to) => {
    const end = shapesOf(tweenScene(from, to, 1)).filter(({ opacity }) => opacity > 0);
    const look = ({ item, x }: Placed): string => JSON.stringify({ ...item, x: x === 0 ? undefined : x });
    expect(end.map(look).sort()).toEqual(
      shapesOf(to)
        .map((one) => look(one))
        .sort(),
    );
    expect(tweenScene(from, to, 1).height).toBe(to.height);
  });

  it('keeps every mark on one linear scale on the way', () => {
    for (const t of [0, 0.2, 0.5, 0.9]) {
      const on = tweenScene(wide, near, t);
      const wanted = (ms: number): number => (1 - t) * plotScale(wide).toPx(ms) + t * plotScale(near).toPx(ms);
      const shift = dotX(on, 'b')! - wanted(Date.UTC(2025, 2, 20, 12));
      expect(Math.abs(shift)).toBeLessThan(0.02);
    }
  });

  it('lets what is in one drawing only come and go with its time', () => {
    const early = tweenScene(wide, near, 0.2);
    expect(dotX(early, 'a')).toBeLessThan(dotX(wide, 'a')!);
    const isFaint = shapesOf(early).some(({ path, opacity }) => path.includes('/mark/a') && opacity === 0.8);
    expect(isFaint).toBe(true);
    expect(dotX(tweenScene(wide, near, 0.9), 'e')).toBeUndefined();
  });

  it('never draws a number that is none', () => {
    const text = JSON.stringify(tweenScene(wide, near, 0.37));
    expect(text).not.toMatch(/null|NaN|Infinity/);
  });
});
