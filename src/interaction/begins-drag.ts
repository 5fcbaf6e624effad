import type { Finger } from './read-fingers.ts';

/** A pointer that moved less sideways drags nothing yet, px. */
const DRAG_FROM_PX = 4;

/**
 * True once a pointer that came down at `from` is dragging. A mouse has only to leave its place sideways; of a finger it
 * must be clear that it goes sideways, for up and down it scrolls the page.
 */
export function beginsDrag(from: Finger, to: Finger, isMouse: boolean): boolean {
  const sidewaysPx = Math.abs(to.x - from.x);
  return sidewaysPx >= DRAG_FROM_PX && (isMouse || sidewaysPx > Math.abs(to.y - from.y));
}
