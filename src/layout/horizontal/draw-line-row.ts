import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { LINE, SIZE } from '../metrics.ts';
import type { Box, GroupItem, SceneItem, Target, TextItem } from '../scene.ts';
import { groundAt, markBox, markGroup, trailBox, type DrawnLane } from './drawn-lane.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { LINE_GAP_PX, type PlacedLine } from './size-line.ts';

/** Baseline below the middle of the marks; the ground of a label reaches this far beyond it. */
const BASELINE_PX = 4.5;
const PLATE_SIDE_PX = 2;

const labelBox = ({ x, line }: PlacedLine, markY: number): Box => ({
  x,
  y: markY - LINE.title / 2,
  width: line.width,
  height: LINE.title,
});

/** Title, then date: flush left right of a mark, flush right left of it. */
function lineTexts({ line, x, anchor }: PlacedLine, markY: number, lang: string): readonly TextItem[] {
  const common = { type: 'text', y: roundTo(markY + BASELINE_PX, 2), anchor } as const;
  const end = x + line.width;
  const titleX = anchor === 'start' ? x : end - (line.width - line.titleWidth);
  const dateX = anchor === 'start' ? x + line.titleWidth + LINE_GAP_PX : end;
  const title: TextItem = {
    ...common,
    x: roundTo(titleX, 2),
    text: line.title,
    size: SIZE.title,
    weight: 700,
    fill: 'text',
    lang: line.titleLang,
  };
  if (line.date === '') return [title];
  return [
    title,
    { ...common, x: roundTo(dateX, 2), text: line.date, size: SIZE.date, weight: 400, fill: 'text-2', lang },
  ];
}

function labelGroup(placed: PlacedLine, markY: number, frame: HorizontalFrame, { locale }: LayoutContext): GroupItem {
  const { x, y, width, height } = labelBox(placed, markY);
  const plate: SceneItem = {
    type: 'rect',
    x: roundTo(x - PLATE_SIDE_PX, 2),
    y: roundTo(y, 2),
    width: roundTo(width + 2 * PLATE_SIDE_PX, 2),
    height,
    fill: groundAt(x + width / 2, frame),
  };
  return {
    type: 'group',
    name: 'label',
    event: placed.mark.event.id,
    items: [plate, ...lineTexts(placed, markY, locale.tag)],
  };
}

const targetOf = (placed: PlacedLine, markY: number, lane: string): Target => ({
  events: [placed.mark.event.id],
  count: 1,
  lane,
  mark: markBox(placed.mark, markY),
  label: labelBox(placed, markY),
  displacement: 0,
  isShortened: placed.line.isShortened,
  ...trailBox(placed.mark, markY),
});

/** A row of marks with their labels beside them. */
export const drawLineRow = (
  placed: readonly PlacedLine[],
  markY: number,
  laneId: string,
  frame: HorizontalFrame,
  context: LayoutContext,
): DrawnLane => ({
  marks: placed.map(({ mark }) => markGroup(mark, markY, frame, context)),
  labels: placed.map((one) => labelGroup(one, markY, frame, context)),
  targets: placed.map((one) => ({ index: one.index, target: targetOf(one, markY, laneId) })),
  anchors: placed.map(({ mark, x, line, anchor }) => ({
    event: mark.event,
    x: (mark.currentStart + mark.currentEnd) / 2,
    y: markY,
    left: anchor === 'end' ? x : mark.currentStart,
    right: anchor === 'start' ? x + line.width : mark.currentEnd,
    freeSide: anchor === 'end' ? 1 : -1,
  })),
});
