import { max } from 'd3-array';
import { DAY_MS, SIZE, TEXT_SLACK, widthClassOf, type WidthClass } from '../metrics.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { Lane } from './lanes-of.ts';
import { createTimeScale, type TimeScale } from '../time/time-scale.ts';
import { wrapText } from '../text/wrap-text.ts';

/** The fixed lines of a horizontal drawing: what every lane and the axis share. px. */
export interface HorizontalFrame {
  readonly widthClass: WidthClass;
  readonly width: number;
  readonly plotStart: number;
  readonly plotEnd: number;
  /** Width of the lane names’ column; 0 when they stand inside the lanes. */
  readonly laneColumn: number;
  readonly scale: TimeScale;
  /** Where the as-of line runs: the end of the knowledge date. −Infinity: before the window, Infinity: after it or unknown. */
  readonly asOfX: number;
  /** Top of the first lane. */
  readonly top: number;
}

const COLUMN = { least: 88, most: 184, gap: 20, share: 0.22 } as const;
const CAPTION_PX = 30;
const EDGE_PX = 8;

function columnWidth(lanes: readonly Lane[], { view, measure }: LayoutContext, widthClass: WidthClass): number {
  if (widthClass !== 'XL' || lanes.every(({ title }) => title === '')) return 0;
  const widest = max(lanes, ({ title }) => measure(title, SIZE.lane, 700) * TEXT_SLACK) ?? 0;
  const most = Math.min(COLUMN.most, view.width * COLUMN.share);
  return Math.round(Math.min(most, Math.max(COLUMN.least, widest + COLUMN.gap)));
}

function asOfPx(scale: TimeScale, asOfMs: number): number {
  const x = scale.toPx(asOfMs + DAY_MS);
  if (x <= scale.startPx) return -Infinity;
  return x >= scale.endPx ? Infinity : x;
}

/** Frame for the lanes that have events. */
export function horizontalFrame(lanes: readonly Lane[], context: LayoutContext): HorizontalFrame {
  const { view, known, window } = context;
  const widthClass = widthClassOf(view.width);
  const laneColumn = columnWidth(lanes, context, widthClass);
  const plotEnd = Math.max(view.width - EDGE_PX, laneColumn + 40);
  const plotStart = laneColumn + (laneColumn > 0 ? 0 : EDGE_PX);
  const scale = createTimeScale(window.startMs, window.endMs, plotStart, plotEnd);
  const asOfX = asOfPx(scale, known.asOfMs);
  return {
    widthClass,
    width: view.width,
    plotStart,
    plotEnd,
    laneColumn,
    scale,
    asOfX,
    top: asOfX === Infinity ? EDGE_PX : CAPTION_PX,
  };
}

/** A lane’s name: up to three lines in its column, one inside the lane. */
export function laneNameLines(
  { title, lang }: Lane,
  { laneColumn, plotStart, plotEnd }: HorizontalFrame,
  { measure }: LayoutContext,
): readonly string[] {
  if (title === '') return [];
  const widthPx = (laneColumn > 0 ? laneColumn - COLUMN.gap / 2 : plotEnd - plotStart) / TEXT_SLACK;
  return wrapText(title, { widthPx, maxLines: laneColumn > 0 ? 3 : 1, size: SIZE.lane, weight: 700, lang, measure })
    .lines;
}
