import { pathRound, type Path } from 'd3-path';
import { clamp } from '../../util/clamp.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import type { Box } from '../scene.ts';
import { clearestWay, type Point, type Way } from './clearest-way.ts';

/** Where a link can take hold of a mark. px. */
export interface LinkEnd {
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Edges of the mark, with the figures beside it. */
  readonly left: number;
  readonly right: number;
  /** The side on which the mark’s label does not stand. */
  readonly freeSide: -1 | 1;
}

const CLEAR_PX = 9;
const SAME_ROW_PX = 8;
/** Marks nearer than this along x are joined by a bow beside them. */
const SAME_PLACE_PX = 28;
/** A bow never reaches far: the room beside two marks is time as well, and often a time to come. */
const BOW_PX = { least: 10, most: 24, share: 0.06 } as const;
/** A bow needs this much room between the marks and the edge of the plot. */
const BOW_LEAST_PX = 14;
const PULL_MOST_PX = 120;
/** Figures beside a mark begin this far above its middle, with room. */
const OVER_FIGURES_PX = 14;

const edgeOf = ({ left, right }: LinkEnd, side: -1 | 1): number => (side === 1 ? right : left);

/** A shallow bow below two marks of one row: it stays above the labels of the next one. */
function dip(path: Path, from: LinkEnd, to: LinkEnd): void {
  const depth = Math.min(15, 5 + Math.abs(to.x - from.x) * 0.03);
  const lean = (to.x - from.x) * 0.12;
  path.moveTo(from.x, from.y + CLEAR_PX);
  path.bezierCurveTo(
    from.x + lean,
    from.y + CLEAR_PX + depth,
    to.x - lean,
    to.y + CLEAR_PX + depth,
    to.x,
    to.y + CLEAR_PX,
  );
}

/** Beside two marks that stand above each other: on the side free of labels, unless figures stand or the plot ends there. */
function bow(path: Path, upper: LinkEnd, lower: LinkEnd, plot: Interval): void {
  const outer = (side: -1 | 1) => (side === 1 ? Math.max(upper.right, lower.right) : Math.min(upper.left, lower.left));
  const reach = (side: -1 | 1) => Math.abs(outer(side) - lower.x);
  const room = (side: -1 | 1) => (side === 1 ? plot.end - outer(1) : outer(-1) - plot.start);
  const isGood = (side: -1 | 1) => room(side) >= BOW_LEAST_PX && reach(side) <= 2 * SAME_PLACE_PX;
  const { freeSide } = lower;
  const other = freeSide === 1 ? -1 : 1;
  const isFree = isGood(freeSide) || (!isGood(other) && reach(freeSide) <= reach(other));
  const side = isFree ? freeSide : other;
  const bulge = clamp(
    outer(side) + side * Math.min(BOW_PX.most, BOW_PX.least + (lower.y - upper.y) * BOW_PX.share),
    plot.start,
    plot.end,
  );
  const third = (lower.y - upper.y) / 3;
  path.moveTo(edgeOf(upper, side) + side * 3, upper.y + 3);
  path.bezierCurveTo(bulge, upper.y + third, bulge, lower.y - third, edgeOf(lower, side) + side * 4, lower.y);
}

/** From this far above the lower mark a link that went straight down turns into its side. */
const TURN_PX = 24;

/** The ways of a sweep, the most generous first: a wide bend, a tight one, and straight down almost to the end. */
function sweeps(from: Point, end: Point): readonly [Way, ...Way[]] {
  const dx = from.x - end.x;
  const upperY = from.y - CLEAR_PX;
  const bend = (down: number, across: number): Way => [
    [from, { x: from.x, y: upperY + (end.y - upperY) * down }, { x: end.x + across, y: end.y }, end],
  ];
  const corner = { x: from.x, y: end.y };
  const turn = { x: from.x, y: Math.max(from.y, end.y - TURN_PX) };
  return [
    bend(0.7, clamp(dx * 0.6, -PULL_MOST_PX, PULL_MOST_PX)),
    bend(0.85, dx * 0.85),
    [
      [from, from, turn, turn],
      [turn, corner, corner, end],
    ],
  ];
}

/**
 * Down from the upper mark, into the side of the lower one: labels stand above marks and stay clear. Where the upper mark stands over
 * the lower one’s figures, straight down to them.
 */
function sweep(path: Path, upper: LinkEnd, lower: LinkEnd, labels: readonly Box[]): void {
  const side = upper.x < lower.x ? -1 : 1;
  const endX = edgeOf(lower, side) + side * 4;
  const from = { x: upper.x, y: upper.y + CLEAR_PX };
  path.moveTo(from.x, from.y);
  if ((upper.x - endX) * side < 0) {
    path.lineTo(upper.x, lower.y - OVER_FIGURES_PX);
    return;
  }
  for (const [, c1, c2, end] of clearestWay(sweeps(from, { x: endX, y: lower.y }), labels))
    path.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, end.x, end.y);
}

/** A quiet curve between two marks as SVG path data, within the plot, and past the labels where it can. */
export function linkPath(from: LinkEnd, to: LinkEnd, plot: Interval, labels: readonly Box[]): string {
  const path = pathRound(1);
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from];
  if (lower.y - upper.y < SAME_ROW_PX) dip(path, from, to);
  else if (Math.abs(upper.x - lower.x) < SAME_PLACE_PX) bow(path, upper, lower, plot);
  else sweep(path, upper, lower, labels);
  return path.toString();
}
