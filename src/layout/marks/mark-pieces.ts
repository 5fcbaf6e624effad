import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfPoint, EdtfRun, EdtfSet } from '../../model/edtf/edtf-date.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { BAND_MIN_PX, BAR_MIN_PX, DAY_AS_BAND_PX, DAY_MS } from '../metrics.ts';
import type { TimeScale } from '../time/time-scale.ts';
import { cutPiece } from './cut-piece.ts';
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

const extentOf = ({ earliest, latest }: EdtfPoint, { toPx }: TimeScale): Interval => ({ start: toPx(earliest), end: toPx(latest + DAY_MS) });

/** A stretch at least `least` px long around the same middle. */
function atLeast({ start, end }: Interval, least: number): Interval {
  const missing = least - (end - start);
  return missing > 0 ? { start: start - missing / 2, end: end + missing / 2 } : { start, end };
}

const within = (extent: Interval, isSoft: boolean, startOpen = false, endOpen = false): WithinPiece => ({
  type: 'within', ...atLeast(extent, BAND_MIN_PX), isSoft, startOpen, endOpen,
});

function pointPiece(point: EdtfPoint, scale: TimeScale, limits: PieceLimits): MarkPiece {
  const extent = extentOf(point, scale);
  const isDay = point.earliest === point.latest && !point.qualifiers.approximate;
  if (!isDay || extent.end - extent.start > DAY_AS_BAND_PX) return within(extent, point.qualifiers.approximate);
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
  const members = dates.map((date) => (date.kind === 'run' ? runPiece(date, scale, limits) : pointPiece(date, scale, limits)));
  const extent = { start: Math.min(...members.map(pieceStart)), end: Math.max(...members.map(pieceEnd)) };
  if (kind === 'one-of') {
    const isOpen = (side: 'startOpen' | 'endOpen') => members.some((member) => member.type === 'within' && member[side]);
    return [within(extent, false, isOpen('startOpen'), isOpen('endOpen'))];
  }
  return members.length > 1 ? [{ type: 'join', ...extent }, ...members] : members;
}

/** Where a bar certainly runs, and where it may. An end nobody knows fades out soon; an open one runs on. */
function intervalExtents({ start, end }: EdtfInterval, scale: TimeScale, limits: PieceLimits): { readonly core: Interval; readonly all: Interval } {
  const bounds = (side: EdtfEnd) => (typeof side === 'string' ? undefined : { from: scale.toPx(side.earliest), to: scale.toPx(side.latest + DAY_MS) });
  const [first, last] = [bounds(start), bounds(end)];
  const coreStart = first ? scale.toPx((start as EdtfPoint).latest) : start === 'unknown' && last ? last.from : limits.start;
  // What is to begin only after the knowledge date goes on to the edge.
  const openEnd = coreStart < limits.openEnd ? limits.openEnd : Math.max(limits.end, coreStart);
  const coreEnd = last ? scale.toPx((end as EdtfPoint).earliest + DAY_MS) : end === 'unknown' && first ? first.to : openEnd;
  return {
    core: { start: coreStart, end: coreEnd },
    all: {
      start: first?.from ?? (start === 'unknown' ? coreStart - UNKNOWN_TAIL_PX : coreStart),
      end: last?.to ?? (end === 'unknown' ? coreEnd + UNKNOWN_TAIL_PX : coreEnd),
    },
  };
}

function intervalPiece(date: EdtfInterval, scale: TimeScale, limits: PieceLimits): ThroughoutPiece {
  const { core, all } = intervalExtents(date, scale, limits);
  const open = { startOpen: typeof date.start === 'string', endOpen: typeof date.end === 'string' };
  if (all.end - all.start < BAR_MIN_PX) {
    const least = atLeast(all, BAR_MIN_PX);
    return { type: 'throughout', ...least, coreStart: least.start, coreEnd: least.end, ...open };
  }
  return { type: 'throughout', ...all, coreStart: Math.min(core.start, all.end), coreEnd: Math.max(core.end, all.start), ...open };
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
  for (const piece of piecesOf(date, scale, limits)) {
    const seen = cut(piece, limits);
    if (seen) pieces.push(seen);
  }
  return pieces;
}
