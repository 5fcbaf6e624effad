/** Where a pointer is, px. */
export interface Finger {
  readonly x: number;
  readonly y: number;
}

/** What fingers did between two moments. */
export interface FingerMove {
  /** Way along time, px; positive to the right. */
  readonly shiftPx: number;
  /** How far apart they went; above 1 shows less time. */
  readonly factor: number;
  /** Middle between them at the end, px. */
  readonly atPx: number;
}

/** Fingers closer than this give no measure of how far they spread, px. */
const CLOSEST_PX = 16;

const middle = (fingers: readonly Finger[]): number => fingers.reduce((sum, { x }) => sum + x, 0) / fingers.length;

const spread = ([a, b]: readonly Finger[]): number =>
  a && b ? Math.max(CLOSEST_PX, Math.hypot(a.x - b.x, a.y - b.y)) : CLOSEST_PX;

/** Reads one or two fingers, given in the same order both times; never none. */
export const readFingers = (before: readonly Finger[], after: readonly Finger[]): FingerMove => ({
  shiftPx: middle(after) - middle(before),
  factor: spread(after) / spread(before),
  atPx: middle(after),
});
