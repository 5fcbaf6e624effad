import type { EdtfDate, EdtfPoint, EdtfRun } from '../model/edtf/edtf-date.ts';
import { clamp } from '../util/clamp.ts';
import { BAND_MIN_PX, BAR_MIN_PX, DAY_AS_BAND_PX, DAY_MS } from './metrics.ts';
import type { TimeScale } from './time-scale.ts';

/** A day, drawn as a dot at the middle of the day. */
export interface DotPiece {
  readonly type: 'dot';
  readonly at: number;
}

/** Once, somewhere in here: brackets where the bounds are hard, faded ends where they are soft (“about”). */
export interface WithinPiece {
  readonly type: 'within';
  readonly start: number;
  readonly end: number;
  readonly isSoft: boolean;
  /** A side that runs on beyond the window: no bracket is drawn there. */
  readonly startOpen: boolean;
  readonly endOpen: boolean;
}

/** All through here. Between the outer and the core edges it may or may not have begun (or ended). */
export interface ThroughoutPiece {
  readonly type: 'throughout';
  readonly start: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly end: number;
  /** An end that is open or unknown: no edge is drawn. */
  readonly startOpen: boolean;
  readonly endOpen: boolean;
}

/** Holds the members of a set together. */
export interface JoinPiece {
  readonly type: 'join';
  readonly start: number;
  readonly end: number;
}

export type MarkPiece = DotPiece | WithinPiece | ThroughoutPiece | JoinPiece;

/** Where pieces that are open toward the past or the future stop, px. */
export interface PieceLimits {
  readonly start: number;
  readonly end: number;
  /** Where an open, still running bar ends: the as-of line, or the edge of the plot. */
  readonly openEnd: number;
}

const dayEndMs = (ms: number): number => ms + DAY_MS;

/** A stretch at least `least` px long around the same middle. */
function atLeast(start: number, end: number, least: number = BAND_MIN_PX): { readonly start: number; readonly end: number } {
  const missing = least - (end - start);
  return missing > 0 ? { start: start - missing / 2, end: end + missing / 2 } : { start, end };
}

function pointPiece(point: EdtfPoint, scale: TimeScale): MarkPiece {
  const start = scale.toPx(point.earliest);
  const end = scale.toPx(dayEndMs(point.latest));
  const isDay = point.earliest === point.latest && !point.qualifiers.approximate;
  if (isDay && end - start <= DAY_AS_BAND_PX) return { type: 'dot', at: (start + end) / 2 };
  return { type: 'within', ...atLeast(start, end), isSoft: point.qualifiers.approximate, startOpen: false, endOpen: false };
}

function runPiece(run: EdtfRun, scale: TimeScale, limits: PieceLimits): MarkPiece {
  const start = run.start === 'open' ? limits.start : scale.toPx(run.start.earliest);
  const end = run.end === 'open' ? limits.end : scale.toPx(dayEndMs(run.end.latest));
  const open = { startOpen: run.start === 'open', endOpen: run.end === 'open' };
  return { type: 'within', ...atLeast(start, end), isSoft: false, ...open };
}

function setPieces(date: Extract<EdtfDate, { kind: 'one-of' | 'all-of' }>, scale: TimeScale, limits: PieceLimits): MarkPiece[] {
  const members = date.members.map((member) => (member.kind === 'run' ? runPiece(member, scale, limits) : pointPiece(member, scale)));
  if (date.kind === 'one-of') return [oneOfPiece(members)];
  const first = members[0];
  const last = members.at(-1);
  return first && last && members.length > 1
    ? [{ type: 'join', start: pieceStart(first), end: pieceEnd(last) }, ...members]
    : members;
}

/** One of several: one bracket round all of them, so that no member looks chosen. */
function oneOfPiece(members: readonly MarkPiece[]): WithinPiece {
  const start = Math.min(...members.map(pieceStart));
  const end = Math.max(...members.map(pieceEnd));
  return { type: 'within', ...atLeast(start, end), isSoft: false, startOpen: false, endOpen: false };
}

function intervalPiece(date: Extract<EdtfDate, { kind: 'interval' }>, scale: TimeScale, limits: PieceLimits): ThroughoutPiece {
  const { start: from, end: to } = date;
  const start = typeof from === 'string' ? limits.start : scale.toPx(from.earliest);
  const coreStart = typeof from === 'string' ? start : scale.toPx(from.latest);
  const end = typeof to === 'string' ? Math.max(limits.openEnd, coreStart) : scale.toPx(dayEndMs(to.latest));
  const coreEnd = typeof to === 'string' ? end : scale.toPx(dayEndMs(to.earliest));
  const open = { startOpen: typeof from === 'string', endOpen: typeof to === 'string' };
  if (end - start < BAR_MIN_PX) {
    const least = atLeast(start, end, BAR_MIN_PX);
    return { type: 'throughout', ...least, coreStart: least.start, coreEnd: least.end, ...open };
  }
  return { type: 'throughout', start, coreStart: Math.min(coreStart, end), coreEnd: Math.max(coreEnd, start), end, ...open };
}

function piecesOf(date: EdtfDate, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] {
  if (date.kind === 'point') return [pointPiece(date, scale)];
  return date.kind === 'interval' ? [intervalPiece(date, scale, limits)] : setPieces(date, scale, limits);
}

/** The part of a piece inside the window; `undefined` when nothing of it is. */
function cut(piece: MarkPiece, limits: PieceLimits): MarkPiece | undefined {
  if (piece.type === 'dot') return piece.at >= limits.start && piece.at <= limits.end ? piece : undefined;
  if (piece.end <= limits.start || piece.start >= limits.end) return undefined;
  const start = Math.max(piece.start, limits.start);
  const end = Math.min(piece.end, limits.end);
  if (piece.type === 'join') return { ...piece, start, end };
  const open = { startOpen: piece.startOpen || piece.start < limits.start, endOpen: piece.endOpen || piece.end > limits.end };
  if (piece.type === 'within') return { ...piece, start, end, ...open };
  return { ...piece, start, end, ...open, coreStart: clamp(piece.coreStart, start, end), coreEnd: clamp(piece.coreEnd, start, end) };
}

/** What of a date is drawn and where, in px along time: never finer than it is known, and only what lies in the window. */
export const markPieces = (date: EdtfDate, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] =>
  piecesOf(date, scale, limits).flatMap((piece) => cut(piece, limits) ?? []);

/** First px of a piece, the shape’s own extent included. */
export const pieceStart = (piece: MarkPiece): number => (piece.type === 'dot' ? piece.at - BAND_MIN_PX / 2 : piece.start);

/** Last px of a piece. */
export const pieceEnd = (piece: MarkPiece): number => (piece.type === 'dot' ? piece.at + BAND_MIN_PX / 2 : piece.end);
