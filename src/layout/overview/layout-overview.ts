import type { AxisStrings } from '../../locale/strings.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { roundTo } from '../../util/round-to.ts';
import type { MeasureText } from '../measure-text.ts';
import { DAY_MS } from '../metrics.ts';
import type { TimeWindow } from '../resolve-window.ts';
import { createTimeScale, type TimeScale } from '../time/time-scale.ts';
import { timeTicks, type TimeTick } from '../time/time-ticks.ts';
import { densityOf } from './density-of.ts';

/** Height of the strip with the bars, and of the dates below it. px. */
export const TRACK_PX = 36;
export const DATES_PX = 20;
/** Width of a bar with the gap after it. */
const BAR_STEP_PX = 5;
const BAR_GAP_PX = 1;
/** Room above the highest bar. */
const HEADROOM_PX = 6;
/** A bar that stands for any event can be seen. */
const BAR_MIN_PX = 2;

/** How many events a stretch holds; px, from the ground of the strip upwards. */
export interface DensityBar {
  readonly x: number;
  readonly width: number;
  /** The whole bar. */
  readonly height: number;
  /** The upper part of it that had not happened by the knowledge date. */
  readonly unfulfilledHeight: number;
}

/** All dates at a glance, as plain data. px. */
export interface Overview {
  readonly width: number;
  readonly scale: TimeScale;
  /** Without those that would have no height. */
  readonly bars: readonly DensityBar[];
  readonly ticks: readonly TimeTick[];
  /** End of the knowledge date; absent when it is unknown or outside. */
  readonly asOfX?: number;
}

/** Bars from one zero line on one linear scale; the highest fills the strip. */
function drawBars(known: KnownTimeline, range: TimeWindow, widthPx: number): readonly DensityBar[] {
  const bins = Math.max(1, Math.floor(widthPx / BAR_STEP_PX));
  const densities = densityOf(known, range, bins);
  const most = densities.reduce((max, { count }) => Math.max(max, count), 1);
  const step = widthPx / bins;
  const heightOf = (count: number): number =>
    count === 0 ? 0 : Math.max(BAR_MIN_PX, roundTo((count / most) * (TRACK_PX - HEADROOM_PX), 2));
  return densities.flatMap(({ count, unfulfilled }, at) => {
    if (count === 0) return [];
    const height = heightOf(count);
    const x = roundTo(at * step + BAR_GAP_PX / 2, 2);
    const unfulfilledHeight = Math.min(height, heightOf(unfulfilled));
    return [{ x, width: roundTo(step - BAR_GAP_PX, 2), height, unfulfilledHeight }];
  });
}

/** The strip below a drawing of a width, over a range. Cost: linear in events. */
export function layoutOverview(
  known: KnownTimeline,
  startMs: number,
  endMs: number,
  width: number,
  words: AxisStrings,
  measure: MeasureText,
): Overview {
  const scale = createTimeScale(startMs, endMs, 0, width);
  const asOfX = scale.toPx(known.asOfMs + DAY_MS);
  return {
    width,
    scale,
    bars: drawBars(known, { startMs, endMs }, width),
    ticks: timeTicks(scale, words, measure),
    ...(asOfX > 0 && asOfX < width ? { asOfX: roundTo(asOfX, 2) } : {}),
  };
}
