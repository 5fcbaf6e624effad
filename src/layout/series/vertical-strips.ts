import { knownSeries, type KnownSeries } from '../../model/known-series.ts';
import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { DAY_MS, SIZE } from '../metrics.ts';
import type { GroupItem, SceneItem } from '../scene.ts';
import { createTimeScale, type TimeScale } from '../time/time-scale.ts';
import { TICK_LABEL_OFFSET_PX, timeTicks } from '../time/time-ticks.ts';
import { drawChart } from './draw-chart.ts';
import type { Strips } from './horizontal-strips.ts';
import { stripNames } from './strip-names.ts';

/** px: below the names, above the line for the values, from zero to the greatest value, for the dates, and below all. */
const ROOM = { names: 8, values: 22, chart: 56, dates: 22, below: 20 } as const;
const DATE_BASELINE_PX = 16;

const tickLabel = (text: string, x: number, bottom: number, lang: string): SceneItem => ({
  type: 'text',
  x: roundTo(x + TICK_LABEL_OFFSET_PX, 2),
  y: bottom + DATE_BASELINE_PX,
  text,
  size: SIZE.tick,
  weight: 400,
  anchor: 'start',
  fill: 'text-3',
  lang,
});

function ticks(scale: TimeScale, top: number, bottom: number, { locale, measure }: LayoutContext): SceneItem[] {
  return timeTicks(scale, locale.strings.axis, measure).flatMap(({ x: atX, label }): SceneItem[] => {
    const x = roundTo(atX, 2);
    const line: SceneItem = { type: 'line', x1: x, y1: top, x2: x, y2: bottom + 4, stroke: 'grid', strokeWidth: 1 };
    return label === '' ? [line] : [line, tickLabel(label, atX, bottom, locale.tag)];
  });
}

/** What comes after the knowledge date is tinted, as everywhere. */
function afterwards(asOfX: number, top: number, bottom: number, { endPx }: TimeScale): SceneItem[] {
  if (asOfX === Infinity) return [];
  const x = roundTo(asOfX, 2);
  return [
    { type: 'rect', x, y: top, width: roundTo(endPx - asOfX, 2), height: bottom - top, fill: 'stripe' },
    { type: 'line', x1: x, y1: top, x2: x, y2: bottom, stroke: 'axis', strokeWidth: 1 },
  ];
}

function foot({ startPx, endPx }: TimeScale, y: number): SceneItem {
  return { type: 'line', x1: startPx, y1: y, x2: endPx, y2: y, stroke: 'axis', strokeWidth: 1 };
}

/** Where the knowledge date ends, px; Infinity when that is not in the window. */
function asOfEnd(scale: TimeScale, { known }: LayoutContext): number {
  const x = scale.toPx(known.asOfMs + DAY_MS);
  return x < scale.endPx ? Math.max(x, scale.startPx) : Infinity;
}

function strip(known: KnownSeries, top: number, scale: TimeScale, context: LayoutContext): Strips {
  const names = stripNames(known.series, { x: 0, top, width: context.view.width }, context);
  const chartTop = top + names.height + ROOM.names;
  const bottom = chartTop + ROOM.values + ROOM.chart;
  const asOfX = asOfEnd(scale, context);
  const items = [
    ...afterwards(asOfX, chartTop, bottom, scale),
    ...ticks(scale, chartTop, bottom, context),
    ...drawChart(known, { scale, top: bottom - ROOM.chart, bottom, asOfX }, context),
    foot(scale, bottom),
    ...names.items,
  ];
  const group: GroupItem = { type: 'group', name: `strip-${known.series.id}`, items };
  return { group, bottom: bottom + ROOM.dates + ROOM.below };
}

/** The series asked for, each a small picture with its own axis of dates: the drawing below runs downwards and is not to scale. */
export function verticalStrips(top: number, context: LayoutContext): Strips {
  const { view, window } = context;
  const scale = createTimeScale(window.startMs, window.endMs, 0, view.width);
  let bottom = top;
  const items = knownSeries(context.known, view.series).map((known) => {
    const one = strip(known, bottom, scale, context);
    bottom = one.bottom;
    return one.group;
  });
  return { group: { type: 'group', name: 'series', items }, bottom };
}
