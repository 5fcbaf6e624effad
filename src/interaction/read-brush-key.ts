import { DAY_MS } from '../layout/metrics.ts';
import type { TimeWindow } from '../layout/resolve-window.ts';
import { moveEdge, moveWhole } from './brush-window.ts';
import type { BrushPart } from './brush-window.ts';

/** In a longer window a day could not be seen to move: steps are months and years there. */
const LONG_WINDOW_MS = 2 * 366 * DAY_MS;
const SHORT_STEPS_MS = { arrow: DAY_MS, page: 30 * DAY_MS } as const;
const LONG_STEPS_MS = { arrow: 30 * DAY_MS, page: 365 * DAY_MS } as const;
/** Share of the window it is moved by as a whole. */
const WINDOW_STEPS = { arrow: 0.1, page: 1 } as const;

const KEYS: Readonly<Record<string, readonly ['arrow' | 'page' | 'end', -1 | 1]>> = {
  ArrowLeft: ['arrow', -1],
  ArrowDown: ['arrow', -1],
  ArrowRight: ['arrow', 1],
  ArrowUp: ['arrow', 1],
  PageDown: ['page', -1],
  PageUp: ['page', 1],
  Home: ['end', -1],
  End: ['end', 1],
};

function stepMs(part: BrushPart, step: 'arrow' | 'page' | 'end', spanMs: number): number {
  if (step === 'end') return Infinity;
  if (part === 'window') return spanMs * WINDOW_STEPS[step];
  return (spanMs > LONG_WINDOW_MS ? LONG_STEPS_MS : SHORT_STEPS_MS)[step];
}

/** The window a key leads to on a handle or the window of the overview; `undefined` for a key that means nothing there. */
export function readBrushKey(
  key: string,
  part: Exclude<BrushPart, 'track'>,
  window: TimeWindow,
  limits: TimeWindow,
): TimeWindow | undefined {
  const [step, sign] = KEYS[key] ?? [];
  if (!step || !sign) return undefined;
  const byMs = sign * stepMs(part, step, window.endMs - window.startMs);
  return part === 'window' ? moveWhole(window, byMs, limits) : moveEdge(part, window, byMs, limits);
}
