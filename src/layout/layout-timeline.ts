import { knownAt } from '../model/known-at.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { layoutContext } from './layout-context.ts';
import { layoutHorizontal } from './horizontal/layout-horizontal.ts';
import { layoutVertical } from './vertical/layout-vertical.ts';
import { HORIZONTAL_MIN_PX } from './metrics.ts';
import type { Scene } from './scene.ts';
import type { TimelineView } from './view.ts';

/**
 * Lays a timeline out that was already projected to its knowledge date and filter; `view.asOf` and `view.filter` are not read.
 * Pure and deterministic: no DOM, clock or chance. Throws `RangeError` for a `start` or `end` that is no EDTF date.
 */
export function layoutKnown(known: KnownTimeline, view: TimelineView): Scene {
  const context = layoutContext(known, view);
  const mode = view.layout ?? 'auto';
  const isVertical = mode === 'vertical' || (mode === 'auto' && view.width < HORIZONTAL_MIN_PX);
  return isVertical ? layoutVertical(context) : layoutHorizontal(context);
}

/** A timeline seen through a view, as plain data to draw. See `layoutKnown`. */
export const layoutTimeline = (timeline: Timeline, view: TimelineView): Scene =>
  layoutKnown(
    knownAt(timeline, {
      ...(view.asOf === undefined ? {} : { asOf: view.asOf }),
      ...(view.filter ? { filter: view.filter } : {}),
    }),
    view,
  );
