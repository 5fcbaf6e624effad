import { clamp } from '../util/clamp.ts';
import type { TurnPx, WheelRun } from './wheel-run.ts';

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

/**
 * What a turn of the wheel asks for. `wait`: it seems to go sideways, but it is too early to tell; `scroll`: it is the
 * page’s own. Positive px are later.
 */
export type WheelWish =
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan' | 'wait'; readonly px: number }
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

const scaleOf = ({ deltaMode }: WheelTurn): number => PX_OF_MODE[deltaMode] ?? 1;

/** True for a turn that zooms, be it a pinch on a trackpad. */
export const isZoom = ({ ctrlKey, metaKey }: WheelTurn): boolean => ctrlKey || metaKey;

/** How far a turn goes; with Shift all of it goes sideways. */
export function turnPx(turn: WheelTurn): TurnPx {
  const x = turn.deltaX * scaleOf(turn);
  const y = turn.deltaY * scaleOf(turn);
  return turn.shiftKey && Math.abs(y) >= Math.abs(x) ? { x: y, y: 0 } : { x, y };
}

/**
 * Reads a turn of the wheel, the last one of `run`. With Ctrl or Cmd it zooms, sideways or with Shift it moves through
 * time, and by itself it scrolls the page; `isGreedy`: by itself it zooms.
 */
export function readWheel(turn: WheelTurn, run: WheelRun, isGreedy: boolean): WheelWish {
  const zoomPx = turn.deltaY * scaleOf(turn);
  if (isZoom(turn)) return zoomBy(zoomPx, turn.ctrlKey ? ZOOM.pinch : ZOOM.wheel);
  const { x: px } = turnPx(turn);
  if (run.axis === 'x') return { type: 'pan', px };
  if (run.axis === undefined && run.xPx > run.yPx) return { type: 'wait', px };
  return isGreedy ? zoomBy(zoomPx, ZOOM.wheel) : { type: 'scroll' };
}
