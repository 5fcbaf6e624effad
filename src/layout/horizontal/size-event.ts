import type { KnownEvent } from '../../model/known-timeline.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { sizeAsides } from '../figures/size-asides.ts';
import type { SizedAside } from '../figures/sized-aside.ts';
import type { LayoutContext } from '../layout-context.ts';
import { markGeometry, type MarkGeometry } from '../marks/mark-geometry.ts';
import { LABEL_MAX_PX } from '../metrics.ts';
import { horizontalLabel, sizeLabel, type SizedLabel } from '../text/size-label.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { pieceLimits } from './lane-marks.ts';
import { sideOf } from './side-of.ts';

/** An event with everything measured, ready to be placed in a lane. px. */
export interface SizedEvent extends MarkGeometry {
  readonly label: SizedLabel;
  /** Its figures in the forms they may take, the fullest first. */
  readonly asides: readonly SizedAside[];
  /** Where its label belongs: what happened before the as-of line, what is planned behind it. */
  readonly side: Interval;
}

/** Figures may take this share of the drawing. */
const ASIDE_SHARE = 0.42;

/** Measures an event of a lane; `undefined` when it has no mark in the window. */
export function sizeEvent(event: KnownEvent, frame: HorizontalFrame, { known, locale, measure }: LayoutContext): SizedEvent | undefined {
  const geometry = markGeometry(event, frame.scale, pieceLimits(frame));
  if (!geometry) return undefined;
  const side = sideOf(geometry, frame);
  const most = LABEL_MAX_PX[frame.widthClass];
  return {
    ...geometry,
    label: sizeLabel(event, known, locale, horizontalLabel(Math.min(most, side.end - side.start), most), measure),
    asides: sizeAsides(event, { known, locale, measure, maxWidth: frame.width * ASIDE_SHARE }),
    side,
  };
}
