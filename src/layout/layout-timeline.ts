import { knownAt } from '../model/known-at.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { layoutContext, type LayoutContext } from './layout-context.ts';
import { layoutHorizontal } from './horizontal/layout-horizontal.ts';
import { layoutVertical, measureVertical } from './vertical/layout-vertical.ts';
import { HORIZONTAL_MIN_PX } from './metrics.ts';
import type { Scene } from './scene.ts';
import type { TimelineView } from './view.ts';

function isVertical({ view: { layout = 'auto', width } }: LayoutContext): boolean {
  return layout === 'vertical' || (layout === 'auto' && width < HORIZONTAL_MIN_PX);
}

/** What can be done of `layoutKnown` ahead of it, for pages that do it in two tasks. Throws as that does. */
export function prepareLayout(known: KnownTimeline, view: TimelineView): void {
  const context = layoutContext(known, view);
  if (isVertical(context)) measureVertical(context);
}

/**
 * Lays a timeline out that was already projected to its knowledge date and filter; `view.asOf` and `view.filter` are not read.
 * Pure and deterministic: no DOM, clock or chance. Throws `RangeError` for a `start` or `end` that is no EDTF date.
 */
export function layoutKnown(known: KnownTimeline, view: TimelineView): Scene {
  const context = layoutContext(known, view);
  return isVertical(context) ? layoutVertical(context) : layoutHorizontal(context);
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
