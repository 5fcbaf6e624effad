import type { Target } from '../layout/scene.ts';

/** Ways to go from one mark to another. */
export type Move =
  | 'previous'
  | 'next'
  | 'lane-above'
  | 'lane-below'
  | 'first-in-lane'
  | 'last-in-lane'
  | 'first'
  | 'last'
  | 'five-back'
  | 'five-on';

/** Identity of a mark that survives zooming: its lane and its first event. */
export const targetKey = (target: Target): string => `${target.lane}/${target.events[0]}`;

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
  step: -1 | 1,
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

type LaneMove = Exclude<Move, 'lane-above' | 'lane-below'>;

/** Place a move along time leads to, from place `at` of `0…last`; may lie outside. */
const STEPS: Readonly<Record<LaneMove, (at: number, last: number) => number>> = {
  previous: (at) => at - 1,
  next: (at) => at + 1,
  'first-in-lane': () => 0,
  'last-in-lane': (_at, last) => last,
  first: () => 0,
  last: (_at, last) => last,
  'five-back': (at) => Math.max(0, at - 5),
  'five-on': (at, last) => Math.min(last, at + 5),
};

/**
 * The mark a move leads to; `undefined` at an end, for nothing wraps around.
 * In the vertical layout all marks are one lane. O(n log n).
 */
export function findTarget({ layout, targets, lanes }: TargetPlan, from: Target, move: Move): Target | undefined {
  const all = alongTime(targets, layout);
  if (move === 'lane-above' || move === 'lane-below')
    return inNextLane(all, from, lanes, move === 'lane-above' ? -1 : 1);
  const isOverall = layout === 'vertical' || move === 'first' || move === 'last';
  const line = isOverall ? all : all.filter(({ lane }) => lane === from.lane);
  const found = line[STEPS[move](line.indexOf(from), line.length - 1)];
  return found === from ? undefined : found;
}
