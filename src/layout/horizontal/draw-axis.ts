import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { SIZE } from '../metrics.ts';
import type { GroupItem, Scene, SceneItem } from '../scene.ts';
import { plotScale } from '../time/plot-scale.ts';
import { TICK_LABEL_OFFSET_PX, timeTicks, type TimeTick } from '../time/time-ticks.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';

/** Height of the axis below the lanes. */
export const AXIS_PX = 30;
const BASELINE_PX = 18;

function tickItems({ x: atX, label, isMajor }: TimeTick, top: number, bottom: number, lang: string): SceneItem[] {
  const x = roundTo(atX, 2);
  return [
    { type: 'line', x1: x, y1: top, x2: x, y2: bottom, stroke: 'grid', strokeWidth: isMajor ? 1.5 : 1 },
    { type: 'line', x1: x, y1: bottom, x2: x, y2: bottom + 6, stroke: 'axis', strokeWidth: 1 },
    ...(label === ''
      ? []
      : [
          {
            type: 'text',
            x: roundTo(atX + TICK_LABEL_OFFSET_PX, 2),
            y: bottom + BASELINE_PX,
            text: label,
            size: SIZE.tick,
            weight: 400,
            anchor: 'start',
            fill: 'text-3',
            lang,
          } as const,
        ]),
  ];
}

/** A timeline without events, shown through no window of anybody’s choice, has no dates to name. */
const hasDates = ({ known, view }: LayoutContext): boolean =>
  known.events.length > 0 || known.timeline.view !== undefined || view.start !== undefined || view.end !== undefined;

/** Where an axis runs, px. */
type AxisFrame = Pick<HorizontalFrame, 'scale' | 'top' | 'plotStart' | 'plotEnd'>;
type AxisWords = Pick<LayoutContext, 'locale' | 'measure'>;

function axisGroup(
  bottom: number,
  { scale, top, plotStart, plotEnd }: AxisFrame,
  hasTicks: boolean,
  { locale, measure }: AxisWords,
): GroupItem {
  const ticks = hasTicks ? timeTicks(scale, locale.strings.axis, measure) : [];
  return {
    type: 'group',
    name: 'axis',
    items: [
      ...ticks.flatMap((tick) => tickItems(tick, top, bottom, locale.tag)),
      {
        type: 'line',
        x1: plotStart,
        y1: bottom,
        x2: plotEnd,
        y2: bottom,
        stroke: 'axis',
        strokeWidth: 1,
        isFixed: true,
      },
    ],
  };
}

/** Grid, axis line and tick labels. */
export const drawAxis = (bottom: number, frame: HorizontalFrame, context: LayoutContext): GroupItem =>
  axisGroup(bottom, frame, hasDates(context), context);

/** The axis of a plot with time to the right, for a window of its own. */
export function axisOf({ plot, window }: Pick<Scene, 'plot' | 'window'>, words: AxisWords): GroupItem {
  const frame = { scale: plotScale({ plot, window }), top: plot.y, plotStart: plot.x, plotEnd: plot.x + plot.width };
  return axisGroup(plot.y + plot.height, frame, true, words);
}
