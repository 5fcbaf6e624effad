import { clamp } from '../../util/clamp.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { DISPLACEMENT_MAX_PX, LEADER_FROM_PX } from '../metrics.ts';
import type { SizedEvent } from './size-event.ts';

/** A leader line’s way: from under the label to over the mark, px along time. */
export interface LeaderWay {
  readonly fromX: number;
  readonly toX: number;
}

/** A place for a label. px along time. */
export interface LabelSpot {
  readonly x: number;
  /** The side on which its lines are flush. */
  readonly anchor: 'start' | 'end';
  /** From where it would stand by itself. */
  readonly displacement: number;
  /** Present where the label stands so far off that a line must tell whose it is. */
  readonly leader?: LeaderWay;
}

const STEP_PX = 12;
/** A leader line keeps this far from the ends of its label and of a long mark. */
const INSET_PX = 4;

/** A label over a long mark is at its place anywhere within it. */
function displacementAt(x: number, { currentStart, currentEnd, label: { width } }: SizedEvent): number {
  if (x >= currentStart && x + width <= currentEnd) return 0;
  return Math.min(Math.abs(x - currentStart), Math.abs(x - (currentEnd - width)));
}

function leaderAt(x: number, { currentStart, currentEnd, label: { width } }: SizedEvent): LeaderWay {
  const inset = Math.min(INSET_PX, (currentEnd - currentStart) / 2);
  const toX = clamp(x + width / 2, currentStart + inset, currentEnd - inset);
  return { fromX: clamp(toX, x + INSET_PX, x + width - INSET_PX), toX };
}

/** Lines are flush on the side that is nearer to its end of the mark. */
function spotAt(x: number, sized: SizedEvent): LabelSpot {
  const { currentStart, currentEnd, label } = sized;
  const anchor = Math.abs(x - currentStart) <= Math.abs(x + label.width - currentEnd) ? 'start' : 'end';
  const displacement = displacementAt(x, sized);
  return displacement > LEADER_FROM_PX
    ? { x, anchor, displacement, leader: leaderAt(x, sized) }
    : { x, anchor, displacement };
}

/** Moves between which a label is tried: 12, 24 … px. */
const MOVES = Array.from({ length: Math.floor(DISPLACEMENT_MAX_PX / STEP_PX) }, (_, at) => (at + 1) * STEP_PX);

/**
 * Places for a label on its side of the as-of line, best first: flush with the start of the mark, with its end, either of them
 * moved as little as the borders ask for, then moved step by step. Empty when the label is wider than its side.
 */
export function labelSpots(sized: SizedEvent): readonly LabelSpot[] {
  const { currentStart, currentEnd, label, side } = sized;
  const last = side.end - label.width;
  if (last < side.start) return [];
  const flushEnd = currentEnd - label.width;
  const places = [currentStart, flushEnd, clamp(currentStart, side.start, last), clamp(flushEnd, side.start, last)];
  // Toward the mark’s other side first: the mark then stays below its label.
  for (const moved of MOVES) places.push(currentStart - moved, flushEnd + moved);
  for (const moved of MOVES) places.push(currentStart + moved, flushEnd - moved);
  return places
    .filter((x) => x >= side.start && x <= last)
    .map((x) => spotAt(x, sized))
    .filter(({ displacement }) => displacement <= DISPLACEMENT_MAX_PX);
}

/** The stretch a leader line runs over. */
export const leaderInterval = ({ fromX, toX }: LeaderWay): Interval => ({
  start: Math.min(fromX, toX),
  end: Math.max(fromX, toX),
});
