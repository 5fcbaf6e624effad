import type { Intent } from './intent.ts';
import type { TimeWindow } from '../layout/resolve-window.ts';
import { clampSpan, clampWindow } from './clamp-window.ts';
import { filteredView, homeView, type ViewState } from './view-state.ts';

/** What an intent is measured against. */
export interface IntentFrame {
  /** The window on screen. */
  readonly window: TimeWindow;
  /** The window that shows all dates. */
  readonly all: TimeWindow;
}

/** Room left beside an event that was brought into view, as a share of the window. */
const REVEAL_MARGIN = 0.08;

/** Held at the limits here already, so that a reader who goes on turning the wheel there does not drift sideways. */
function zoom({ window, all }: IntentFrame, factor: number, atMs = (window.startMs + window.endMs) / 2): TimeWindow {
  const spanMs = window.endMs - window.startMs;
  const wishMs = spanMs / factor;
  if (!(wishMs > 0 && wishMs < Infinity)) return window;
  const startMs = atMs - (atMs - window.startMs) * (clampSpan(wishMs, all) / spanMs);
  return { startMs, endMs: startMs + clampSpan(wishMs, all) };
}

function pan(window: TimeWindow, fraction: number): TimeWindow {
  const byMs = (window.endMs - window.startMs) * fraction;
  return { startMs: window.startMs + byMs, endMs: window.endMs + byMs };
}

function reveal(window: TimeWindow, wanted: TimeWindow): TimeWindow {
  if (wanted.startMs >= window.startMs && wanted.endMs <= window.endMs) return window;
  const spanMs = window.endMs - window.startMs;
  const marginMs = spanMs * REVEAL_MARGIN;
  const startMs = wanted.startMs - marginMs;
  const endMs = wanted.endMs + marginMs;
  if (endMs - startMs > spanMs)
    return { startMs: Math.min(startMs, window.startMs), endMs: Math.max(endMs, window.endMs) };
  return startMs < window.startMs ? { startMs, endMs: startMs + spanMs } : { startMs: endMs - spanMs, endMs };
}

function wishedWindow(intent: Exclude<Intent, { type: 'filter' | 'home' }>, frame: IntentFrame): TimeWindow {
  switch (intent.type) {
    case 'zoom':
      return zoom(frame, intent.factor, intent.atMs);
    case 'pan':
      return pan(frame.window, intent.fraction);
    case 'fit':
      return frame.all;
    case 'window':
      return intent;
    case 'reveal':
      return reveal(frame.window, intent);
  }
}

/**
 * The view after an intent; the same object when nothing changes. The only place that clamps:
 * a window is at least a day long and reaches at most 5 % beyond all dates.
 */
export function applyIntent(view: ViewState, intent: Intent, frame: IntentFrame): ViewState {
  if (intent.type === 'filter') return filteredView(view, intent.filter);
  if (intent.type === 'home') return homeView(view);
  const wish = wishedWindow(intent, frame);
  const spanMs = wish.endMs - wish.startMs;
  if (!(spanMs > 0 && spanMs < Infinity) || wish === frame.window) return view;
  const { startMs, endMs } = clampWindow(wish, frame.all);
  return isSameWindow(frame.window, { startMs, endMs }) ? view : Object.freeze({ ...view, startMs, endMs });
}

/** Windows come in fractions of a ms from layout and in whole ms from clamping. */
const isSameWindow = (a: TimeWindow, b: TimeWindow): boolean =>
  Math.abs(a.startMs - b.startMs) <= 1 && Math.abs(a.endMs - b.endMs) <= 1;
