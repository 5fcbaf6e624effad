import type { Target } from '../layout/scene.ts';
import { clamp } from '../util/clamp.ts';

/** A way from one mark to another. */
export interface Move {
  /** Along time in its lane, along time among all marks, or across to the nearest mark of another lane. */
  readonly over: 'lane' | 'all' | 'lanes';
  /** Back or up below zero, on or down above; farther than there are marks is to the end. Lanes: −1 or 1. */
  readonly steps: number;
}

/** Identity of a mark that survives zooming: its lane and its first event; the length keeps `a/b`, `c` and `a`, `b/c` apart. */
export const targetKey = ({ lane, events }: Target): string => `${lane.length}/${lane}/${events[0]}`;

const centreX = ({ mark }: Target): number => mark.x + mark.width / 2;
const centreY = ({ mark }: Target): number => mark.y + mark.height / 2;

/** The marks along time: across in the horizontal layout, down in the vertical one. Ties keep their order. */
const alongTime = (targets: readonly Target[], layout: 'horizontal' | 'vertical'): readonly Target[] => {
  const position = layout === 'horizontal' ? centreX : centreY;
  return targets.toSorted((a, b) => position(a) - position(b));
};

function nearestIn(lane: readonly Target[], x: number): Target | undefined {
  let nearest: Target | undefined;
  for (const target of lane) {
    if (!nearest || Math.abs(centreX(target) - x) < Math.abs(centreX(nearest) - x)) nearest = target;
  }
  return nearest;
}

function inNextLane(
  targets: readonly Target[],
  from: Target,
  lanes: readonly string[],
  step: number,
): Target | undefined {
  for (let i = lanes.indexOf(from.lane) + step; i >= 0 && i < lanes.length; i += step) {
    const found = nearestIn(
      targets.filter(({ lane }) => lane === lanes[i]),
      centreX(from),
    );
    if (found) return found;
  }
  return undefined;
}

/** The marks of a drawing and how they stand. */
export interface TargetPlan {
  readonly layout: 'horizontal' | 'vertical';
  readonly targets: readonly Target[];
  /** Lane ids from top to bottom. */
  readonly lanes: readonly string[];
}

/**
 * The mark a move leads to; `undefined` at an end, for nothing wraps around.
 * In the vertical layout all marks are one lane. O(n log n).
 */
export function findTarget(
  { layout, targets, lanes }: TargetPlan,
  from: Target,
  { over, steps }: Move,
): Target | undefined {
  const all = alongTime(targets, layout);
  if (over === 'lanes') return inNextLane(all, from, lanes, steps);
  const line = over === 'all' || layout === 'vertical' ? all : all.filter(({ lane }) => lane === from.lane);
  const found = line[clamp(line.indexOf(from) + steps, 0, line.length - 1)];
  return found === from ? undefined : found;
}
