import { BAND_MIN_PX } from '../metrics.ts';

/** A day, drawn as a dot at the middle of what is seen of the day. */
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
  /** An end that is open, or beyond the window: pointed. */
  readonly startOpen: boolean;
  readonly endOpen: boolean;
}

/** Holds the members of a set together. */
export interface JoinPiece {
  readonly type: 'join';
  readonly start: number;
  readonly end: number;
}

/** A simple shape along time, px. */
export type MarkPiece = DotPiece | WithinPiece | ThroughoutPiece | JoinPiece;

/** First px of a piece, the shape’s own extent included. */
export const pieceStart = (piece: MarkPiece): number =>
  piece.type === 'dot' ? piece.at - BAND_MIN_PX / 2 : piece.start;

/** Last px of a piece. */
export const pieceEnd = (piece: MarkPiece): number => (piece.type === 'dot' ? piece.at + BAND_MIN_PX / 2 : piece.end);
