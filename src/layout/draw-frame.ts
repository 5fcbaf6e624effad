import { roundTo } from '../util/round-to.ts';
import { laneNameLines, type HorizontalFrame } from './horizontal-frame.ts';
import type { LaneRow } from './lane-rows.ts';
import type { LayoutContext } from './layout-context.ts';
import { SIZE } from './metrics.ts';
import type { GroupItem, SceneItem, TextItem } from './scene.ts';
import { timeTicks, type TimeTick } from './time-ticks.ts';

/** Height of the axis below the lanes. */
export const AXIS_PX = 30;

const note = (text: string, x: number, y: number, anchor: TextItem['anchor'], lang: string, fill: TextItem['fill'] = 'text-3'): TextItem => ({
  type: 'text', x: roundTo(x, 2), y: roundTo(y, 2), text, size: SIZE.tick, weight: 400, anchor, fill, lang,
});

/** The ground: what comes after the knowledge date is tinted; hairlines part the lanes. */
export function drawGround(rows: readonly LaneRow[], bottom: number, frame: HorizontalFrame): GroupItem {
  const { top, plotStart, plotEnd, asOfX, width } = frame;
  const from = Math.max(asOfX, plotStart);
  const zone: SceneItem[] = from < plotEnd ? [{ type: 'rect', x: roundTo(from, 2), y: top, width: roundTo(plotEnd - from, 2), height: bottom - top, fill: 'stripe' }] : [];
  const lines = rows.map((row): SceneItem => ({ type: 'line', x1: 0, y1: row.top, x2: width, y2: row.top, stroke: 'grid', strokeWidth: 1 }));
  return { type: 'group', name: 'ground', items: [...zone, ...lines] };
}

/** Names of the lanes, in their column or at the head of each lane. */
export function drawLaneNames(rows: readonly LaneRow[], frame: HorizontalFrame, context: LayoutContext): GroupItem {
  const x = frame.laneColumn > 0 ? 0 : frame.plotStart;
  const items = rows.flatMap((row) =>
    laneNameLines(row.lane, frame, context).map(
      (text, at): TextItem => ({
        type: 'text', x, y: row.top + 26 + at * 18, text, size: SIZE.lane, weight: 700, anchor: 'start', fill: 'text', lang: row.lane.lang,
      }),
    ),
  );
  return { type: 'group', name: 'lane-labels', items };
}

function tickItems(tick: TimeTick, top: number, bottom: number, lang: string): SceneItem[] {
  const x = roundTo(tick.x, 2);
  return [
    { type: 'line', x1: x, y1: top, x2: x, y2: bottom, stroke: 'grid', strokeWidth: tick.isMajor ? 1.5 : 1 },
    { type: 'line', x1: x, y1: bottom, x2: x, y2: bottom + 6, stroke: 'axis', strokeWidth: 1 },
    ...(tick.label ? [note(tick.label, x + 5, bottom + 18, 'start', lang)] : []),
  ];
}

/** Grid, axis line and tick labels. */
export function drawAxis(bottom: number, frame: HorizontalFrame, { locale, measure }: LayoutContext): GroupItem {
  const { scale, top, plotStart, plotEnd } = frame;
  const ticks = timeTicks(scale, locale.strings.axis, measure);
  return {
    type: 'group',
    name: 'axis',
    items: [
      ...ticks.flatMap((tick) => tickItems(tick, top, bottom, locale.tag)),
      { type: 'line', x1: plotStart, y1: bottom, x2: plotEnd, y2: bottom, stroke: 'axis', strokeWidth: 1 },
    ],
  };
}

/** The line at the end of the knowledge date with its caption; nothing where it lies outside the window. */
export function drawAsOfLine(bottom: number, frame: HorizontalFrame, { known, locale, measure }: LayoutContext): GroupItem {
  const { asOfX, top, plotStart, plotEnd } = frame;
  const base = { type: 'group', name: 'as-of-line' } as const;
  if (!Number.isFinite(asOfX)) return { ...base, items: [] };
  const { knownOn, afterwards } = locale.strings.drawing;
  const caption = knownOn(locale.day(known.asOfMs, 'label'));
  const fitsLeft = asOfX - plotStart > measure(caption, SIZE.tick, 700) + 12;
  const fitsRight = plotEnd - asOfX > measure(afterwards, SIZE.tick, 400) + 12;
  const items: SceneItem[] = [
    { type: 'line', x1: roundTo(asOfX, 2), y1: top - 24, x2: roundTo(asOfX, 2), y2: bottom, stroke: 'ink', strokeWidth: 1.5 },
  ];
  if (fitsLeft) items.push({ ...note(caption, asOfX - 8, top - 10, 'end', locale.tag, 'text'), weight: 700 });
  if (fitsRight) items.push(note(fitsLeft ? afterwards : caption, asOfX + 8, top - 10, 'start', locale.tag));
  return { ...base, items };
}

