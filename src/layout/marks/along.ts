import { roundTo } from '../../util/round-to.ts';
import type { LineItem, RectItem, Stroke } from '../scene.ts';

/** Which way time runs: to the right, or down. */
export type TimeAxis = 'x' | 'y';

const px = (value: number): number => roundTo(value, 2);

/** A rectangle given by its extent along time and its middle and thickness across it. */
export function rectAlong(
  axis: TimeAxis,
  start: number,
  end: number,
  middle: number,
  thickness: number,
  look: Stroke,
): RectItem {
  const along = { from: px(start), size: px(end - start) };
  const across = { from: px(middle - thickness / 2), size: thickness };
  return axis === 'x'
    ? { type: 'rect', x: along.from, y: across.from, width: along.size, height: across.size, ...look }
    : { type: 'rect', x: across.from, y: along.from, width: across.size, height: along.size, ...look };
}

/** Path data of an open or closed chain of points given as (along time, across time). */
export function chainAlong(axis: TimeAxis, points: readonly (readonly [number, number])[], isClosed = false): string {
  const steps = points.map(([along, across]) =>
    axis === 'x' ? `${px(along)},${px(across)}` : `${px(across)},${px(along)}`,
  );
  return `M${steps.join('L')}${isClosed ? 'Z' : ''}`;
}

/** A straight line along time. */
export function lineAlong(axis: TimeAxis, start: number, end: number, middle: number, look: Stroke): LineItem {
  return axis === 'x'
    ? { type: 'line', x1: px(start), y1: px(middle), x2: px(end), y2: px(middle), ...look }
    : { type: 'line', x1: px(middle), y1: px(start), x2: px(middle), y2: px(end), ...look };
}
