import type { Interval } from '../../util/intervals-overlap.ts';
import type { MarkGeometry } from '../marks/mark-geometry.ts';
import { AS_OF_CLEAR_PX } from '../metrics.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';

/** True for a plan that reaches beyond the knowledge date, and for whatever begins after it. */
function isAhead({ event, currentStart, currentEnd }: MarkGeometry, asOfX: number): boolean {
  const isPlan = (event.status === 'planned' || event.status === 'postponed') && !event.isOverdue;
  return (isPlan && currentEnd > asOfX) || currentStart >= asOfX;
}

/** Where an event’s words belong: what happened before the as-of line, what is ahead behind it. px; empty when there is no room. */
export function sideOf(mark: MarkGeometry, { plotStart, plotEnd, asOfX }: HorizontalFrame): Interval {
  return isAhead(mark, asOfX)
    ? { start: Math.max(plotStart, asOfX + AS_OF_CLEAR_PX), end: plotEnd }
    : { start: plotStart, end: Math.min(plotEnd, asOfX - AS_OF_CLEAR_PX) };
}
