import type { LayoutContext } from '../layout-context.ts';
import { drawMark } from '../marks/draw-mark.ts';
import type { MarkGeometry } from '../marks/mark-geometry.ts';
import { markLook } from '../marks/mark-look.ts';
import { paintOf } from '../marks/paint-of.ts';
import { BAND_PX } from '../metrics.ts';
import type { Box, GroupItem, Paint, Target } from '../scene.ts';
import type { LinkAnchor } from './draw-link.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';

/** A target, with the place of its first event among those of the lane, in time order. */
export interface IndexedTarget {
  readonly index: number;
  readonly target: Target;
}

/** What a lane, or a part of one, puts into the scene. */
export interface DrawnLane {
  readonly marks: readonly GroupItem[];
  readonly labels: readonly GroupItem[];
  readonly targets: readonly IndexedTarget[];
  readonly anchors: readonly LinkAnchor[];
}

/** What lies under something at x: right of the as-of line the ground is tinted. */
export const groundAt = (x: number, { asOfX }: HorizontalFrame): Paint => (x >= asOfX ? 'stripe' : 'background');

/** An event’s mark in a row whose middle is `y`. */
export function markGroup(
  mark: MarkGeometry,
  y: number,
  frame: HorizontalFrame,
  { known, colorBy }: LayoutContext,
): GroupItem {
  const ground = groundAt((mark.currentStart + mark.currentEnd) / 2, frame);
  const look = markLook(mark.event, known.timeline.parties, paintOf(mark.event, colorBy, known), ground);
  return { type: 'group', name: 'mark', event: mark.event.id, items: drawMark('x', mark, y, look) };
}

/** Box of a mark as it counts now, without its ghosts. */
export const markBox = ({ currentStart, currentEnd }: MarkGeometry, y: number): Box => ({
  x: currentStart,
  y: y - BAND_PX / 2,
  width: currentEnd - currentStart,
  height: BAND_PX,
});

/** Box of the earlier dates of a plan and the way to the present one; nothing where there are none. */
export function trailBox({ ghosts, markStart, markEnd }: MarkGeometry, y: number): { readonly trail?: Box } {
  return ghosts.length === 0
    ? {}
    : { trail: { x: markStart, y: y - BAND_PX / 2, width: markEnd - markStart, height: BAND_PX } };
}
