/** Time without a turn of the wheel after which the next one begins something new, ms. */
export const RUN_END_MS = 200;
/** Way that tells where a run goes, px: fingers on a trackpad seldom set off straight. */
const TELLING_PX = 12;

/** Turns of the wheel that follow one another, as dozens do in one swipe on a trackpad. */
export interface WheelRun {
  /** Time of the last turn, ms. */
  readonly lastMs: number;
  /** Way so far along each axis, to and fro counted alike, px. */
  readonly xPx: number;
  readonly yPx: number;
  /** Way up and down since a turn last went sideways, px. */
  readonly astrayPx: number;
  /** The axis it goes along; `undefined` while that cannot be told. One that goes along `y` is the page’s to its end. */
  readonly axis: 'x' | 'y' | undefined;
}

/** Before the first turn. */
export const NO_RUN: WheelRun = { lastMs: -Infinity, xPx: 0, yPx: 0, astrayPx: 0, axis: undefined };

/** How far one turn goes, px. */
export interface TurnPx {
  readonly x: number;
  readonly y: number;
}

/** The run after another turn. `isOpen`: false for one that the browser already scrolls with, and nobody can stop. */
export function addTurn(run: WheelRun, { x, y }: TurnPx, atMs: number, isOpen: boolean): WheelRun {
  const before = atMs - run.lastMs > RUN_END_MS ? NO_RUN : run;
  const [awayX, awayY] = [Math.abs(x), Math.abs(y)];
  const way = {
    lastMs: atMs,
    xPx: before.xPx + awayX,
    yPx: before.yPx + awayY,
    astrayPx: awayY > awayX ? before.astrayPx + awayY : 0,
  };
  return { ...way, axis: isOpen ? axisOf(way, before.axis) : 'y' };
}

function axisOf({ xPx, yPx, astrayPx }: Omit<WheelRun, 'axis'>, before: WheelRun['axis']): WheelRun['axis'] {
  if (before === 'x') return astrayPx < TELLING_PX ? 'x' : 'y';
  if (before === 'y' || Math.max(xPx, yPx) < TELLING_PX) return before;
  return xPx > yPx ? 'x' : 'y';
}
