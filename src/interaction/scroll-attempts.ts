/** How a reader has turned the wheel over the drawing without a modifier. */
export interface ScrollAttempts {
  /** Times at which the direction changed, ms, oldest first; only recent ones. */
  readonly turnsMs: readonly number[];
  /** −1 or 1; 0 before the first. */
  readonly direction: number;
}

export const NO_ATTEMPTS: ScrollAttempts = { turnsMs: [], direction: 0 };

/** Turns within this time that look like looking for something. */
const TURNS = 2;
const WITHIN_MS = 3000;

/** The attempts after another turn of the wheel. */
export function addScroll({ turnsMs, direction }: ScrollAttempts, deltaY: number, atMs: number): ScrollAttempts {
  const next = Math.sign(deltaY) || direction;
  const recent = turnsMs.filter((ms) => atMs - ms < WITHIN_MS);
  return { turnsMs: direction !== 0 && next !== direction ? [...recent, atMs] : recent, direction: next };
}

/**
 * True for a reader who scrolls to and fro over the drawing: one who wants to zoom does that, one who scrolls past goes
 * one way, however often the wheel is turned.
 */
export const isLookingForZoom = ({ turnsMs }: ScrollAttempts): boolean => turnsMs.length >= TURNS;
