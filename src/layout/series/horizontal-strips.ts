import { knownSeries, type KnownSeries } from '../../model/known-series.ts';
import type { HorizontalFrame } from '../horizontal/horizontal-frame.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { GroupItem, SceneItem } from '../scene.ts';
import { drawChart } from './draw-chart.ts';
import { stripNames } from './strip-names.ts';

/** Strips, and where they end, px. */
export interface Strips {
  /** Empty where no series is shown. */
  readonly group: GroupItem;
  readonly bottom: number;
}

/** px: above and below the names, above the line for the values, from zero to the greatest value. */
const ROOM = { above: 12, below: 8, values: 20, chart: 64 } as const;

/** A strip below `top`: its names on a ground of their own, which parts it from the lanes; then the line, on the axis of the lanes. */
function strip(known: KnownSeries, top: number, frame: HorizontalFrame, context: LayoutContext): Strips {
  const { laneColumn, plotStart, plotEnd, scale, asOfX, width } = frame;
  const x = laneColumn > 0 ? 0 : plotStart;
  const names = stripNames(known.series, { x, top: top + ROOM.above, width: plotEnd - x }, context);
  const chartTop = top + ROOM.above + names.height + ROOM.below;
  const bottom = Math.round(chartTop + ROOM.values + ROOM.chart);
  const ground: SceneItem = { type: 'rect', x: 0, y: top, width, height: chartTop - top, fill: 'background' };
  const line: SceneItem = {
    type: 'line',
    x1: 0,
    y1: top,
    x2: width,
    y2: top,
    stroke: 'grid',
    strokeWidth: 1,
    isFixed: true,
  };
  const chart = drawChart(known, { scale, top: bottom - ROOM.chart, bottom, asOfX }, context);
  return {
    group: { type: 'group', name: `strip-${known.series.id}`, items: [ground, line, ...chart, ...names.items] },
    bottom,
  };
}

/** The series asked for, one below another, on the axis of the lanes above; their zero is the foot of their strip. */
export function horizontalStrips(top: number, frame: HorizontalFrame, context: LayoutContext): Strips {
  let bottom = top;
  const items = knownSeries(context.known, context.view.series).map((known) => {
    const one = strip(known, bottom, frame, context);
    bottom = one.bottom;
    return one.group;
  });
  return { group: { type: 'group', name: 'series', items }, bottom };
}
