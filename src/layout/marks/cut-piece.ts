import type { Interval } from '../../util/intervals-overlap.ts';
import { clamp } from '../../util/clamp.ts';
import type { JoinPiece, ThroughoutPiece, WithinPiece } from './mark-piece.ts';

/** A sliver at the edge of the window is drawn at least this long, into the window. */
const SLIVER_PX = 6;
/** Rounding must not lose what touches the edge. */
const TOLERANCE_PX = 0.01;

type Stretch = WithinPiece | ThroughoutPiece | JoinPiece;

function inside({ start, end }: Interval, limits: Interval): Interval {
  const from = clamp(start, limits.start, limits.end);
  const to = clamp(end, limits.start, limits.end);
  if (to - from >= SLIVER_PX) return { start: from, end: to };
  const isAtStart = from - limits.start < limits.end - to;
  return isAtStart
    ? { start: from, end: Math.min(from + SLIVER_PX, limits.end) }
    : { start: Math.max(to - SLIVER_PX, limits.start), end: to };
}

/** The part of a stretch inside the window, px; `undefined` when nothing of it is. What is cut off leaves that side open. */
export function cutPiece(piece: Stretch, limits: Interval): Stretch | undefined {
  if (piece.end < limits.start - TOLERANCE_PX || piece.start > limits.end + TOLERANCE_PX) return undefined;
  const seen = inside(piece, limits);
  if (piece.type === 'join') return { ...piece, ...seen };
  const open = {
    startOpen: piece.startOpen || piece.start < limits.start,
    endOpen: piece.endOpen || piece.end > limits.end,
  };
  if (piece.type === 'within') return { ...piece, ...seen, ...open };
  const core = coreInside(piece, seen, limits);
  return { ...piece, ...seen, ...open, coreStart: core.start, coreEnd: core.end };
}

/** A sliver is core from end to end where any core is in it. */
function coreInside({ coreStart, coreEnd }: ThroughoutPiece, seen: Interval, limits: Interval): Interval {
  const isSliver = seen.end - seen.start <= SLIVER_PX;
  if (isSliver && coreEnd >= limits.start && coreStart <= limits.end) return seen;
  return { start: clamp(coreStart, seen.start, seen.end), end: clamp(coreEnd, seen.start, seen.end) };
}
