import type { LineItem, Scene } from '../../src/layout/scene.ts';
import { boxesOf, clipped, collisions, overlap, textBox, textsOf, type NamedBox } from './boxes-of.ts';

/** The as-of line of a horizontal drawing; nothing where there is none. */
function asOfLines({ items, layout }: Scene): readonly LineItem[] {
  const group = items.find(({ name }) => name === 'as-of-line');
  return layout === 'horizontal' ? (group?.items ?? []).filter((item) => item.type === 'line') : [];
}

/** The line is written with two decimals; what stands flush with it is not. */
const ROUNDING_PX = 0.01;

/** Labels and figures across the as-of line. */
function acrossAsOf(scene: Scene, boxes: readonly NamedBox[]): readonly string[] {
  return asOfLines(scene).flatMap(({ x1 }) =>
    boxes
      .filter(({ x, width }) => x < x1 - ROUNDING_PX && x + width > x1 + ROUNDING_PX)
      .map(({ name }) => `${name} across the as-of line`),
  );
}

/** The segments of leader lines as boxes without thickness. */
function leaderBoxes({ targets }: Scene): readonly NamedBox[] {
  return targets.flatMap(({ leader = [], events: [owner] }) =>
    leader.slice(1).map(([x, y], at): NamedBox => {
      const [fromX = 0, fromY = 0] = leader[at] ?? [];
      const box = {
        x: Math.min(x, fromX),
        y: Math.min(y, fromY),
        width: Math.abs(x - fromX),
        height: Math.abs(y - fromY),
      };
      return { ...box, name: `leader of ${owner}`, owner };
    }),
  );
}

/** A line has no area: it is made one px thick. */
const thick = (box: NamedBox): NamedBox => ({
  ...box,
  x: box.x - 0.5,
  y: box.y - 0.5,
  width: box.width + 1,
  height: box.height + 1,
});

/** Texts upon each other. */
function textCollisions(scene: Scene): readonly string[] {
  const boxes = textsOf(scene.items).map(textBox);
  return boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.name} × ${b.name}`] : [])));
}

/**
 * Everything that is wrong with a drawing, in words: labels, marks and figures on each other or across the as-of line, leader lines
 * that cross anything, what is clipped, texts outside or upon each other. Empty for a good one. O(n²) in marks and texts.
 */
export function flawsOf(scene: Scene): readonly string[] {
  const [labels, marks, asides, trails] = (['label', 'mark', 'aside', 'trail'] as const).map((kind) =>
    boxesOf(scene, kind),
  );
  if (!labels || !marks || !asides || !trails) return [];
  const leaders = leaderBoxes(scene).map(thick);
  const texts = textsOf(scene.items).map(textBox);
  return [
    ...collisions(labels),
    ...collisions(labels, marks),
    ...collisions(labels, trails),
    ...collisions(labels, asides),
    ...collisions(marks),
    ...collisions(marks, trails, true),
    ...collisions(marks, asides),
    ...collisions(asides),
    ...collisions(leaders, marks),
    ...collisions(leaders, labels),
    ...collisions(leaders, [...leaders], true),
    ...acrossAsOf(scene, [...labels, ...asides]),
    ...clipped([...labels, ...marks, ...asides, ...trails, ...texts], scene),
    ...textCollisions(scene),
  ];
}
