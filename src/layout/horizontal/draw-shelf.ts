import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { BAND_PX, LABEL_MAX_PX } from '../metrics.ts';
import type { Box, GroupItem, SceneItem, Target } from '../scene.ts';
import { drawLabel } from '../text/draw-label.ts';
import { horizontalLabel } from '../text/size-label.ts';
import type { LinkAnchor } from './draw-link.ts';
import { groundAt, markBox, markGroup, trailBox, type DrawnLane } from './drawn-lane.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { asideTop, type ShelfRow } from './lane-row.ts';
import type { LeaderWay } from './label-spots.ts';
import type { PlacedAside, PlacedEvent } from './open-shelf.ts';

/** The ground of a label reaches this far beyond it, to cut grid lines and links free of its letters. */
const PLATE_PX = { side: 3, below: 1 } as const;
/** A leader line begins this far under its label and ends this far over its mark. */
const LEADER_PX = { under: 2, over: 2 } as const;

const labelBox = ({ sized: { label }, spot }: PlacedEvent, { labelBottom }: ShelfRow): Box => ({
  x: spot.x,
  y: labelBottom - label.height,
  width: label.width,
  height: label.height,
});

const asideBox = (placed: PlacedAside, { markY }: ShelfRow): Box => ({
  x: placed.x,
  y: asideTop(placed, markY),
  width: placed.aside.width,
  height: placed.aside.height,
});

type Points = readonly (readonly [number, number])[];

/** From a label that had to move to its mark: across, then down. */
function leaderPoints({ fromX, toX }: LeaderWay, { labelBottom, markY }: ShelfRow): Points {
  const top = labelBottom + LEADER_PX.under;
  const end = markY - BAND_PX / 2 - LEADER_PX.over;
  const [from, to] = [roundTo(fromX, 2), roundTo(toX, 2)];
  return from === to
    ? [
        [to, top],
        [to, end],
      ]
    : [
        [from, top],
        [to, top],
        [to, end],
      ];
}

const leaderPath = (points: Points): SceneItem => ({
  type: 'path',
  d: `M${points.map((point) => point.join(',')).join('L')}`,
  fill: 'none',
  stroke: 'axis',
  strokeWidth: 1,
});

function labelGroup(placed: PlacedEvent, row: ShelfRow, frame: HorizontalFrame): GroupItem {
  const { sized, spot, aside } = placed;
  const box = labelBox(placed, row);
  const plate: SceneItem = {
    type: 'rect',
    x: roundTo(box.x - PLATE_PX.side, 2),
    y: roundTo(box.y, 2),
    width: roundTo(box.width + 2 * PLATE_PX.side, 2),
    height: box.height + PLATE_PX.below,
    fill: groundAt(box.x + box.width / 2, frame),
  };
  const x = spot.anchor === 'start' ? box.x : box.x + box.width;
  const style = horizontalLabel(sized.label.width, LABEL_MAX_PX[frame.widthClass]);
  return {
    type: 'group',
    name: 'label',
    event: sized.event.id,
    items: [
      plate,
      ...drawLabel(sized.label, style, x, box.y, spot.anchor),
      ...(spot.leader ? [leaderPath(leaderPoints(spot.leader, row))] : []),
      ...(aside ? aside.aside.draw(aside.x, asideTop(aside, row.markY)) : []),
    ],
  };
}

const targetOf = (placed: PlacedEvent, row: ShelfRow, lane: string): Target => ({
  events: [placed.sized.event.id],
  count: 1,
  lane,
  mark: markBox(placed.sized, row.markY),
  label: labelBox(placed, row),
  displacement: placed.spot.displacement,
  isShortened: placed.sized.label.isShortened,
  ...trailBox(placed.sized, row.markY),
  ...(placed.aside ? { aside: asideBox(placed.aside, row) } : {}),
  ...(placed.spot.leader ? { leader: leaderPoints(placed.spot.leader, row) } : {}),
});

/** Figures beside a mark count as part of it: a link takes hold of their outer edge. */
function anchorOf({ sized, spot, aside }: PlacedEvent, { markY }: ShelfRow): LinkAnchor {
  const beside = aside && !aside.isBelow ? aside : undefined;
  return {
    event: sized.event,
    x: (sized.currentStart + sized.currentEnd) / 2,
    y: markY,
    left: Math.min(sized.currentStart, beside?.x ?? Infinity),
    right: Math.max(sized.currentEnd, beside ? beside.x + beside.aside.width : -Infinity),
    freeSide: spot.anchor === 'end' ? 1 : -1,
  };
}

/** Labels, marks, targets and link anchors of a row of labelled events. */
export const drawShelf = (
  row: ShelfRow,
  laneId: string,
  frame: HorizontalFrame,
  context: LayoutContext,
): DrawnLane => ({
  marks: row.events.map(({ sized }) => markGroup(sized, row.markY, frame, context)),
  labels: row.events.map((placed) => labelGroup(placed, row, frame)),
  targets: row.events.map((placed) => ({ index: placed.sized.index, target: targetOf(placed, row, laneId) })),
  anchors: row.events.map((placed) => anchorOf(placed, row)),
});
