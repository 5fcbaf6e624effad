import type { KnownEvent } from '../../model/known-facts.ts';
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
  /** Among the marks of its lane, in time order. */
  readonly index: number;
  readonly label: SizedLabel;
  /** Its figures in the forms they may take, the fullest first. */
  readonly asides: readonly SizedAside[];
  /** Where its label belongs: what happened before the as-of line, what is planned behind it. */
  readonly side: Interval;
}

/** Figures may take this share of the drawing. */
const ASIDE_SHARE = 0.42;

/** A title that two lines cannot hold may be this much wider. */
const WIDER = 1.5;

/** Narrowest label that is wrapped to stand flush with its mark rather than moved. */
const FLUSH_LEAST_PX = 96;

/** Room for a label on its side of the as-of line: flush with the mark where that is wide enough. */
function roomFor({ currentStart, currentEnd }: MarkGeometry, side: Interval): number {
  const flush = Math.max(side.end - Math.max(currentStart, side.start), Math.min(currentEnd, side.end) - side.start);
  return Math.min(side.end - side.start, Math.max(flush, FLUSH_LEAST_PX));
}

/** A label narrower than this breaks words to pieces. */
const NARROW_PX = 96;
/** Most lines of a label: a column of syllables would open a row as high as that, for some px of a move. */
const LINES_MOST = { narrow: 4, usual: 5 } as const;

/** True for a label that reads as one, however little room there is. */
const isLegible = ({ titleLines, dateLines, width }: SizedLabel): boolean =>
  titleLines.length + dateLines.length <= (width < NARROW_PX ? LINES_MOST.narrow : LINES_MOST.usual);

function sizeWithin(
  room: number,
  event: KnownEvent,
  { widthClass }: HorizontalFrame,
  { known, locale, measure }: LayoutContext,
): SizedLabel {
  const usual = LABEL_MAX_PX[widthClass];
  const sized = (most: number) =>
    sizeLabel(event, known, locale, horizontalLabel(Math.min(most, room), usual), measure);
  const label = sized(usual);
  return label.isShortened ? sized(usual * WIDER) : label;
}

/** Measures an event of a lane; `undefined` when it has no mark in the window, or no room for a label that could be read. */
export function sizeEvent(
  event: KnownEvent,
  index: number,
  frame: HorizontalFrame,
  context: LayoutContext,
): SizedEvent | undefined {
  const geometry = markGeometry(event, frame.scale, pieceLimits(frame));
  if (!geometry) return undefined;
  const side = sideOf(geometry, frame);
  const label = sizeWithin(roomFor(geometry, side), event, frame, context);
  if (!isLegible(label)) return undefined;
  const asides = sizeAsides(event, { ...context, maxWidth: Math.floor(frame.width * ASIDE_SHARE) });
  return { ...geometry, index, label, asides, side };
}
