import type { Scene } from '../layout/scene.ts';
import type { TimeWindow } from '../layout/resolve-window.ts';
import { plotScale } from '../layout/time/plot-scale.ts';

/** A drawing and the window it was laid out for. */
export type Drawn = Pick<Scene, 'layout' | 'plot' | 'window'>;

/** A drawing that moved leaves this share of the plot without marks at most; then it is laid out anew. */
export const REVEALED_MOST = 0.25;
/** Windows are whole ms; what that comes to at the far end of a plot must not be seen. px. */
const TOLERANCE_PX = 0.25;

/** How far a drawing has to be moved to show another window of its length, px to the right. */
export const movedPx = (drawn: Drawn, { startMs }: Pick<TimeWindow, 'startMs'>): number =>
  plotScale(drawn).toPx(drawn.window.startMs) - plotScale(drawn).toPx(startMs);

/** True when moving alone shows another window in a drawing, every date at its place, however much of it remains to be seen. */
export function isMove(drawn: Drawn, window: TimeWindow): boolean {
  if (drawn.layout !== 'horizontal') return false;
  const endPx = plotScale(drawn).toPx(drawn.window.endMs) - plotScale(drawn).toPx(window.endMs);
  return Math.abs(movedPx(drawn, window) - endPx) <= TOLERANCE_PX;
}

/** True when moving alone shows another window in a drawing, and enough of it remains to be seen. */
export const canMoveTo = (drawn: Drawn, window: TimeWindow): boolean =>
  isMove(drawn, window) && Math.abs(movedPx(drawn, window)) <= drawn.plot.width * REVEALED_MOST;
