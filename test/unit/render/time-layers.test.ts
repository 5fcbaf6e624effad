import { describe, expect, it } from 'vitest';
import type { SceneItem } from '../../../src/layout/scene.ts';
import { layoutTimeline } from '../../../src/layout/layout-timeline.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { timeLayers } from '../../../src/render/time-layers.ts';
import { cases } from '../../cases/gallery.ts';

const leaves = (items: readonly SceneItem[]): readonly SceneItem[] =>
  items.flatMap((item) => (item.type === 'group' ? leaves(item.items) : [item]));
const isLevel = (item: SceneItem): boolean => item.type === 'line' && item.y1 === item.y2;

const across = cases.map(({ name, documents, view }) => ({
  name,
  scene: layoutTimeline(parseTimeline(documents).timeline, { width: 1000, ...view, layout: 'horizontal' }),
}));

describe.each(across)('$name, parted into what moves and what stays', ({ scene }) => {
  const layers = timeLayers(scene.items);
  const of = (isFixed: boolean) =>
    leaves(layers.filter((layer) => layer.isFixed === isFixed).flatMap(({ items }) => items));

  it('has every shape once', () => {
    const all = new Set(leaves(scene.items));
    const parted = leaves(layers.flatMap(({ items }) => items));
    expect([parted.length, parted.every((item) => all.has(item))]).toEqual([all.size, true]);
  });

  it('keeps the lines of the lanes and the names in place, and moves all other shapes', () => {
    const texts = new Set(scene.lanes.map(({ title }) => title.split(/\s/)[0]));
    const named = of(true).flatMap((item) => (item.type === 'text' ? [item.text] : []));
    expect([...texts].every((word) => word === '' || named.join(' ').includes(word ?? ''))).toBe(true);
    expect(of(true).every((item) => item.type === 'text' || isLevel(item))).toBe(true);
  });
});
