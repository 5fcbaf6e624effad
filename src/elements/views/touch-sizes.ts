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

/**
 * Room in px that a finger may have around each mark without touching its neighbour’s, beyond the mark itself.
 * O(n²) in the marks on screen, which pixels limit.
 */
export function touchSizes({ targets }: Pick<Scene, 'targets'>): ReadonlyMap<Target, number> {
  return new Map(
    targets.map((target) => {
      const nearest = targets.reduce(
        (least, other) => (other === target ? least : Math.min(least, distance(target, other))),
        Infinity,
      );
      const side = Math.min(target.mark.width, target.mark.height) + nearest;
      return [target, Math.round(clamp(side, MIN_PX, FINGER_PX))];
    }),
  );
}
