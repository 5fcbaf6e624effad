import { SHAPE } from '../../model/event-columns.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { cutPiece } from '../marks/cut-piece.ts';
import { BAND_MIN_PX, BAR_MIN_PX, DAY_AS_BAND_PX } from '../metrics.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';

/** A stretch at least `least` px long around the same middle. */
function atLeast({ start, end }: Interval, least: number): Interval {
  const missing = Math.max(0, least - (end - start));
  return { start: start - missing / 2, end: end + missing / 2 };
}

/**
 * Extent of the mark of a `day`, a `within` or a `span`, the same as by `markExtent`, from its bounds alone; `undefined` when nothing
 * of it lies in the plot.
 */
export function plainExtent(
  shape: number,
  startMs: number,
  endMs: number,
  { scale, plotStart, plotEnd }: HorizontalFrame,
): Interval | undefined {
  const all = { start: scale.toPx(startMs), end: scale.toPx(endMs) };
  if (shape === SHAPE.day && scale.pxPerDay <= DAY_AS_BAND_PX) {
    const middle = (Math.max(all.start, plotStart) + Math.min(all.end, plotEnd)) / 2;
    return { start: middle - BAND_MIN_PX / 2, end: middle + BAND_MIN_PX / 2 };
  }
  const least = atLeast(all, shape === SHAPE.span ? BAR_MIN_PX : BAND_MIN_PX);
  return cutPiece({ type: 'join', ...least }, { start: plotStart, end: plotEnd });
}
