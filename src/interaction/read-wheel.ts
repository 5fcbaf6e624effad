import { clamp } from '../util/clamp.ts';

/** The parts of a wheel event that count. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0: px, 1: lines, 2: pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a turn of the wheel asks for; `scroll`: it is the page’s own. Positive px are later. */
export type WheelWish =
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly px: number }
  | { readonly type: 'scroll' };

const PX_OF_MODE: readonly number[] = [1, 16, 400];
/** Powers of two a px. A pinch on a trackpad comes as a wheel with Ctrl, in much smaller steps than a wheel’s notch. */
const ZOOM = { pinch: 0.01, wheel: 0.002 } as const;
/** Powers of two one event can zoom at most: a notch with Ctrl stays a step, not a leap. */
const ZOOM_MOST = 0.4;

const zoomBy = (px: number, rate: number): WheelWish => ({
  type: 'zoom',
  factor: 2 ** clamp(-px * rate, -ZOOM_MOST, ZOOM_MOST),
});

/**
 * Reads a turn of the wheel. With Ctrl or Cmd it zooms, sideways or with Shift it moves through time, and by itself it
 * scrolls the page; `isGreedy`: by itself it zooms.
 */
export function readWheel(turn: WheelTurn, isGreedy: boolean): WheelWish {
  const scale = PX_OF_MODE[turn.deltaMode] ?? 1;
  const x = turn.deltaX * scale;
  const y = turn.deltaY * scale;
  if (turn.ctrlKey || turn.metaKey) return zoomBy(y, turn.ctrlKey ? ZOOM.pinch : ZOOM.wheel);
  if (Math.abs(x) > Math.abs(y)) return { type: 'pan', px: x };
  if (turn.shiftKey) return { type: 'pan', px: y };
  return isGreedy ? zoomBy(y, ZOOM.wheel) : { type: 'scroll' };
}
