import { extent } from 'd3-array';
import type { KnownSeries } from '../../model/known-series.ts';
import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { AS_OF_CLEAR_PX, SIZE, TEXT_SLACK } from '../metrics.ts';
import type { SceneItem, TextItem } from '../scene.ts';
import type { TimeScale } from '../time/time-scale.ts';
import { reduceM4 } from './reduce-m4.ts';
import { shortValueWords } from './series-words.ts';
import { stepArea, stepPath } from './step-path.ts';
import { stepsInWindow, stepsOnAxis, type StepPx } from './steps-in-window.ts';
import { valueLabels, type ValueLabel } from './value-labels.ts';

/** Where the line of a series is drawn. px. */
export interface ChartFrame {
  readonly scale: TimeScale;
  /** Level of the greatest value, or of zero where none is greater. */
  readonly top: number;
  /** Level of the least value, or of zero where none is less. */
  readonly bottom: number;
  /** Where the knowledge date ends; Infinity when that is not in the window. */
  readonly asOfX: number;
}

/** A dot where knowledge of a series ends, px. */
const END_DOT_PX = 3;

/** Level of a value, px. */
type ToY = (value: number) => number;

/** From zero to the values that are seen: no part of the scale is cut off. */
function valueScale(steps: readonly StepPx[], { top, bottom }: ChartFrame): ToY {
  const [least = 0, greatest = 0] = extent([0, ...steps.map(({ value }) => value)]);
  const pxPerUnit = greatest > least ? (bottom - top) / (greatest - least) : 0;
  return (value) => bottom - (value - least) * pxPerUnit;
}

/** Steps of which a pixel sees something; each ends where the next one begins. */
function drawnSteps(steps: readonly StepPx[]): readonly StepPx[] {
  const kept = reduceM4(steps);
  return kept.map((step, at) => ({ ...step, endX: kept[at + 1]?.x ?? step.endX }));
}

const labelText = ({ text, x, y, isLast }: ValueLabel, lang: string): TextItem => ({
  type: 'text',
  x: roundTo(x, 2),
  y: roundTo(y, 2),
  text,
  size: SIZE.note,
  weight: isLast ? 700 : 400,
  anchor: 'start',
  fill: isLast ? 'text' : 'text-2',
  lang,
});

/** The values written above the steps, clear of the knowledge date. */
function chartLabels(
  steps: readonly StepPx[],
  toY: ToY,
  { series }: KnownSeries,
  { scale, asOfX }: ChartFrame,
  { locale, measure }: LayoutContext,
): readonly TextItem[] {
  const labels = valueLabels(steps, {
    startPx: scale.startPx,
    endPx: Math.min(scale.endPx, asOfX - AS_OF_CLEAR_PX),
    toY,
    words: (value) => shortValueWords(value, series, locale),
    measure: (text, isLast) => measure(text, SIZE.note, isLast ? 700 : 400) * TEXT_SLACK,
  });
  return labels.map((label) => labelText(label, locale.tag));
}

/** None where no value lies below zero: it then is the foot of the strip. */
function zeroLine(toY: ToY, { scale, bottom }: ChartFrame): readonly SceneItem[] {
  const y = roundTo(toY(0), 2);
  if (y >= bottom) return [];
  return [{ type: 'line', x1: scale.startPx, y1: y, x2: scale.endPx, y2: y, stroke: 'axis', strokeWidth: 1 }];
}

/** Where knowledge ends; none where that is at the end of the window. */
function endDot({ endX, value }: StepPx, toY: ToY, { scale }: ChartFrame): readonly SceneItem[] {
  if (endX >= scale.endPx) return [];
  return [{ type: 'circle', x: roundTo(endX, 2), y: roundTo(toY(value), 2), radius: END_DOT_PX, fill: 'ink' }];
}

/**
 * A series as steps on its ground, from zero, with its values written above them. Nothing before the first known value
 * or behind the last. Cost: linear in the points of the window.
 */
export function drawChart(known: KnownSeries, frame: ChartFrame, context: LayoutContext): readonly SceneItem[] {
  const steps = drawnSteps(stepsOnAxis(stepsInWindow(known, context.window), frame.scale));
  const last = steps.at(-1);
  if (!last) return [];
  const toY = valueScale(steps, frame);
  // The as-of line, which is drawn already, stays whole.
  const areaEnd = Math.min(last.endX, frame.asOfX - 1);
  return [
    ...zeroLine(toY, frame),
    { type: 'path', d: stepArea(steps, areaEnd, toY), fill: 'chip' },
    { type: 'path', d: stepPath(steps, last.endX, toY), fill: 'none', stroke: 'text-2', strokeWidth: 1.5 },
    ...endDot(last, toY, frame),
    ...chartLabels(steps, toY, known, frame, context),
  ];
}
