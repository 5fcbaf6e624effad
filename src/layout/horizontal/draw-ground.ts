import { roundTo } from '../../util/round-to.ts';
import { LINE, SIZE } from '../metrics.ts';
import type { GroupItem, SceneItem, TextItem } from '../scene.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import type { LaneRow } from './lane-row.ts';

/** Baseline of a lane’s name below the top of the lane. */
const NAME_BASELINE_PX = 26;

/** The ground: what comes after the knowledge date is tinted; hairlines part the lanes. */
export function drawGround(
  rows: readonly LaneRow[],
  bottom: number,
  { top, plotStart, plotEnd, asOfX, width }: HorizontalFrame,
): GroupItem {
  const from = Math.max(asOfX, plotStart);
  const zone: SceneItem = {
    type: 'rect',
    x: roundTo(from, 2),
    y: top,
    width: roundTo(plotEnd - from, 2),
    height: bottom - top,
    fill: 'stripe',
  };
  const lines = rows.map((row): SceneItem => ({
    type: 'line',
    x1: 0,
    y1: row.top,
    x2: width,
    y2: row.top,
    stroke: 'grid',
    strokeWidth: 1,
    isFixed: true,
  }));
  return { type: 'group', name: 'ground', items: from < plotEnd ? [zone, ...lines] : lines };
}

/** Names of the lanes, in their column or at the head of each lane. */
export function drawLaneNames(rows: readonly LaneRow[], { laneColumn, plotStart }: HorizontalFrame): GroupItem {
  const x = laneColumn > 0 ? 0 : plotStart;
  const items = rows.flatMap(({ lane, nameLines, top }) =>
    nameLines.map((text, at): TextItem => ({
      type: 'text',
      x,
      y: top + NAME_BASELINE_PX + at * LINE.lane,
      text,
      size: SIZE.lane,
      weight: 700,
      anchor: 'start',
      fill: 'text',
      lang: lane.lang,
    })),
  );
  return { type: 'group', name: 'lane-labels', isFixed: true, items };
}
