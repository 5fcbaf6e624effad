import type { Box } from '../scene.ts';

/** px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve: start, two controls, end. px. */
export type Curve = readonly [Point, Point, Point, Point];

/** Curves that follow one another. */
export type Way = readonly Curve[];

/** Points looked at along a curve. */
const STEPS = 24;
/** The ground of a label reaches this far beyond its letters. */
const AROUND_PX = 6;

const along = (t: number, a: number, b: number, c: number, d: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;

const isIn = ({ x, y, width, height }: Box, px: number, py: number): boolean =>
  px > x - AROUND_PX && px < x + width + AROUND_PX && py > y && py < y + height + AROUND_PX / 2;

/** How many of the points along a curve lie in a box. */
function pointsBehind([a, b, c, d]: Curve, boxes: readonly Box[]): number {
  let count = 0;
  for (let step = 1; step < STEPS; step += 1) {
    const t = step / STEPS;
    const x = along(t, a.x, b.x, c.x, d.x);
    const y = along(t, a.y, b.y, c.y, d.y);
    if (boxes.some((box) => isIn(box, x, y))) count += 1;
  }
  return count;
}

/** The first way that runs behind no box, else the first of those that do least. Cost: ways × boxes. */
export function clearestWay(ways: readonly [Way, ...Way[]], boxes: readonly Box[]): Way {
  let [best] = ways;
  let least = Infinity;
  for (const way of ways) {
    const behind = way.reduce((sum, curve) => sum + pointsBehind(curve, boxes), 0);
    if (behind < least) [best, least] = [way, behind];
    if (behind === 0) break;
  }
  return best;
}
