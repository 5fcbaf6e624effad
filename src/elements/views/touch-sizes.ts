import type { Scene, Target } from '../../layout/scene.ts';
import { clamp } from '../../util/clamp.ts';

/** Least side of a mark’s button (WCAG 2.2, 2.5.8), and what a finger needs where there is room, px. */
const MIN_PX = 24;
const FINGER_PX = 44;

/** Free room between the middles of two marks, along the axis on which they are farther apart. */
const distance = (a: Target, b: Target): number => {
  const gapX = Math.abs(a.mark.x + a.mark.width / 2 - b.mark.x - b.mark.width / 2) - (a.mark.width + b.mark.width) / 2;
  const gapY =
    Math.abs(a.mark.y + a.mark.height / 2 - b.mark.y - b.mark.height / 2) - (a.mark.height + b.mark.height) / 2;
  return Math.max(gapX, gapY);
};

/** True when a mark begins so far below another that its distance changes nothing. */
const isFarBelow = (mark: Target, other: Target): boolean => other.mark.y - mark.mark.y - mark.mark.height > FINGER_PX;

/**
 * Room in px that a finger may have around each mark without touching its neighbour’s, beyond the mark itself.
 * O(n log n) in the marks on screen, and the square of those on one height.
 */
export function touchSizes({ targets }: Pick<Scene, 'targets'>): ReadonlyMap<Target, number> {
  const downwards = [...targets].sort((a, b) => a.mark.y - b.mark.y);
  const nearest = new Map(targets.map((target) => [target, Infinity]));
  downwards.forEach((target, at) => {
    for (let next = at + 1; next < downwards.length && !isFarBelow(target, downwards[next]!); next += 1) {
      const other = downwards[next]!;
      const px = distance(target, other);
      if (px < nearest.get(target)!) nearest.set(target, px);
      if (px < nearest.get(other)!) nearest.set(other, px);
    }
  });
  return new Map(
    targets.map((target) => {
      const side = Math.min(target.mark.width, target.mark.height) + nearest.get(target)!;
      return [target, Math.round(clamp(side, MIN_PX, FINGER_PX))];
    }),
  );
}
