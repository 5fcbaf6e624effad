import type { EdtfDate, EdtfInterval, EdtfPoint, EdtfRun, EdtfSet } from '../../model/edtf/edtf-date.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { BAND_MIN_PX, BAR_MIN_PX, DAY_AS_BAND_PX, DAY_MS, SOFT_MIN_PX } from '../metrics.ts';
import { isInWindow } from '../resolve-window.ts';
import type { TimeScale } from '../time/time-scale.ts';
import { cutPiece } from './cut-piece.ts';
import { isDay } from './is-day.ts';
import { pieceEnd, pieceStart, type MarkPiece, type ThroughoutPiece, type WithinPiece } from './mark-piece.ts';

/** Where pieces that are open toward the past or the future stop, px. */
export interface PieceLimits {
  readonly start: number;
  readonly end: number;
  /** Where an open, still running bar ends: the as-of line, or the edge of the plot. */
  readonly openEnd: number;
}

/** A bar whose end nobody knows fades out after this much. */
const UNKNOWN_TAIL_PX = 24;

const extentOf = ({ earliest, latest }: EdtfPoint, { toPx }: TimeScale): Interval => ({
  start: toPx(earliest),
  end: toPx(latest + DAY_MS),
});

/** A stretch at least `least` px long around the same middle. */
function atLeast({ start, end }: Interval, least: number): Interval {
  const missing = least - (end - start);
  return missing > 0 ? { start: start - missing / 2, end: end + missing / 2 } : { start, end };
}

const within = (extent: Interval, isSoft: boolean, startOpen = false, endOpen = false): WithinPiece => ({
  type: 'within',
  ...atLeast(extent, isSoft ? SOFT_MIN_PX : BAND_MIN_PX),
  isSoft,
  startOpen,
  endOpen,
});

function pointPiece(point: EdtfPoint, scale: TimeScale, limits: PieceLimits): MarkPiece {
  const extent = extentOf(point, scale);
  if (!isDay(point) || extent.end - extent.start > DAY_AS_BAND_PX) return within(extent, point.qualifiers.approximate);
  const isSeen = extent.end >= limits.start && extent.start <= limits.end;
  const seen = isSeen ? { start: Math.max(extent.start, limits.start), end: Math.min(extent.end, limits.end) } : extent;
  return { type: 'dot', at: (seen.start + seen.end) / 2 };
}

function runPiece({ start, end }: EdtfRun, scale: TimeScale, limits: PieceLimits): WithinPiece {
  const extent = {
    start: start === 'open' ? limits.start : extentOf(start, scale).start,
    end: end === 'open' ? limits.end : extentOf(end, scale).end,
  };
  return within(extent, false, start === 'open', end === 'open');
}

/** One of several: one bracket round all of them, so that no member looks chosen. All of them: joined by a line. */
function setPieces({ kind, members: dates }: EdtfSet, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] {
  const members = dates.map((date) =>
    date.kind === 'run' ? runPiece(date, scale, limits) : pointPiece(date, scale, limits),
  );
  const extent = { start: Math.min(...members.map(pieceStart)), end: Math.max(...members.map(pieceEnd)) };
  if (kind === 'one-of') {
    const isOpen = (side: 'startOpen' | 'endOpen') =>
      members.some((member) => member.type === 'within' && member[side]);
    return [within(extent, false, isOpen('startOpen'), isOpen('endOpen'))];
  }
  return members.length > 1 ? [{ type: 'join', ...extent }, ...members] : members;
}

/** An end of a bar: beyond `outer` it does not reach, from `core` on it certainly runs. px. */
interface Edge {
  readonly outer: number;
  readonly core: number;
}

/** An open start comes from the edge of the plot; one nobody knows fades in shortly before the end. */
function startEdge({ start, end }: EdtfInterval, { toPx }: TimeScale, limits: PieceLimits): Edge {
  if (typeof start !== 'string') return { outer: toPx(start.earliest), core: toPx(start.latest) };
  if (start === 'open' || typeof end === 'string') return { outer: limits.start, core: limits.start };
  const core = toPx(end.earliest);
  return { outer: core - UNKNOWN_TAIL_PX, core };
}

/** An open end runs on to the knowledge date; one nobody knows fades out soon after the start. */
function endEdge({ start, end }: EdtfInterval, coreStart: number, { toPx }: TimeScale, limits: PieceLimits): Edge {
  if (typeof end !== 'string') return { outer: toPx(end.latest + DAY_MS), core: toPx(end.earliest + DAY_MS) };
  if (end === 'unknown' && typeof start !== 'string') {
    const core = toPx(start.latest + DAY_MS);
    return { outer: core + UNKNOWN_TAIL_PX, core };
  }
  // What is to begin only after the knowledge date goes on to the edge.
  const last = coreStart < limits.openEnd ? limits.openEnd : Math.max(limits.end, coreStart);
  return { outer: last, core: last };
}

function intervalPiece(date: EdtfInterval, scale: TimeScale, limits: PieceLimits): ThroughoutPiece {
  const start = startEdge(date, scale, limits);
  const end = endEdge(date, start.core, scale, limits);
  const open = { startOpen: date.start === 'open', endOpen: date.end === 'open' };
  const all = { start: start.outer, end: end.outer };
  if (all.end - all.start < BAR_MIN_PX) {
    const least = atLeast(all, BAR_MIN_PX);
    return { type: 'throughout', ...least, coreStart: least.start, coreEnd: least.end, ...open };
  }
  return {
    type: 'throughout',
    ...all,
    coreStart: Math.min(start.core, all.end),
    coreEnd: Math.max(end.core, all.start),
    ...open,
  };
}

function piecesOf(date: EdtfDate, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] {
  if (date.kind === 'point') return [pointPiece(date, scale, limits)];
  return date.kind === 'interval' ? [intervalPiece(date, scale, limits)] : setPieces(date, scale, limits);
}

function cut(piece: MarkPiece, limits: PieceLimits): MarkPiece | undefined {
  if (piece.type !== 'dot') return cutPiece(piece, limits);
  return piece.at >= limits.start && piece.at <= limits.end ? piece : undefined;
}

/**
 * What of a date is drawn and where, in px along time: never finer than it is known, and only what lies in the window. A day is a
 * dot, of fixed size, while it is narrower than `DAY_AS_BAND_PX`.
 */
export function markPieces(date: EdtfDate, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] {
  const pieces: MarkPiece[] = [];
  if (!isInWindow(date, scale)) return pieces;
  for (const piece of piecesOf(date, scale, limits)) {
    const seen = cut(piece, limits);
    if (seen) pieces.push(seen);
  }
  return pieces;
}
