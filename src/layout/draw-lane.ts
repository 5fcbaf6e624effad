import { roundTo } from '../util/round-to.ts';
import { countWidth, type Aggregate } from './aggregate-rest.ts';
import { drawLabel } from './draw-label.ts';
import { drawMark } from './draw-mark.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { type LaneRow, type ShelfRow } from './lane-rows.ts';
import type { LayoutContext } from './layout-context.ts';
import type { LinkAnchor } from './draw-link.ts';
import { markLook } from './mark-look.ts';
import { BAND_PX, LABEL_GAP_PX, LABEL_MAX_PX, LEADER_FROM_PX, SIZE } from './metrics.ts';
import { paintOf } from './paint-of.ts';
import type { PlacedEvent } from './place-lane.ts';
import type { Box, GroupItem, Paint, SceneItem, Target } from './scene.ts';
import { horizontalLabel } from './size-label.ts';
import type { SizedEvent } from './sized-event.ts';

/** What a lane puts into the scene. */
export interface DrawnLane {
  readonly marks: readonly GroupItem[];
  readonly labels: readonly GroupItem[];
  readonly targets: readonly Target[];
  readonly anchors: readonly LinkAnchor[];
}

const PLATE_PX = 3;

/** What lies under something at x: right of the as-of line the ground is tinted. */
const groundAt = (x: number, frame: HorizontalFrame): Paint => (x >= frame.asOfX ? 'stripe' : 'background');

function markGroup(sized: SizedEvent, y: number, frame: HorizontalFrame, { known, colorBy }: LayoutContext): GroupItem {
  const ground = groundAt((sized.currentStart + sized.currentEnd) / 2, frame);
  const look = markLook(sized.event, known.timeline.parties, paintOf(sized.event, colorBy, known), ground);
  return { type: 'group', name: 'mark', event: sized.event.id, items: drawMark('x', sized, y, look) };
}

const labelBox = ({ sized, labelX }: PlacedEvent, row: ShelfRow): Box => ({
  x: labelX, y: row.labelBottom - sized.label.height, width: sized.label.width, height: sized.label.height,
});

/** From a label that had to move to its mark: down, with one elbow at most. */
function leader(placed: PlacedEvent, row: ShelfRow): readonly SceneItem[] {
  if (placed.displacement <= LEADER_FROM_PX) return [];
  const { sized, labelX } = placed;
  const markX = roundTo(Math.min(Math.max((sized.currentStart + sized.currentEnd) / 2, 0), sized.currentEnd), 2);
  const fromX = roundTo(Math.min(Math.max(markX, labelX + 4), labelX + sized.label.width - 4), 2);
  const top = row.labelBottom + 1;
  const end = row.markY - BAND_PX / 2 - 1;
  return [{ type: 'path', d: `M${fromX},${top}L${fromX},${top + 2}L${markX},${top + 2}L${markX},${end}`, fill: 'none', stroke: 'axis', strokeWidth: 1 }];
}

function labelGroup(placed: PlacedEvent, row: ShelfRow, frame: HorizontalFrame): GroupItem {
  const box = labelBox(placed, row);
  const plate: SceneItem = {
    type: 'rect', x: roundTo(box.x - PLATE_PX, 2), y: roundTo(box.y, 2), width: box.width + 2 * PLATE_PX, height: box.height + LABEL_GAP_PX - 3,
    fill: groundAt(box.x + box.width / 2, frame),
  };
  const x = placed.anchor === 'start' ? box.x : box.x + box.width;
  const style = horizontalLabel(LABEL_MAX_PX[frame.widthClass]);
  const aside = placed.sized.aside && placed.asideX !== undefined ? placed.sized.aside.draw(placed.asideX, row.markY - placed.sized.aside.rise) : [];
  return {
    type: 'group',
    name: 'label',
    event: placed.sized.event.id,
    items: [plate, ...drawLabel(placed.sized.label, style, x, box.y, placed.anchor), ...leader(placed, row), ...aside],
  };
}

const markBox = ({ currentStart, currentEnd }: SizedEvent, y: number): Box => ({
  x: currentStart, y: y - BAND_PX / 2, width: currentEnd - currentStart, height: BAND_PX,
});

const anchorOf = ({ event, currentStart, currentEnd }: SizedEvent, y: number, freeSide: -1 | 1 = -1): LinkAnchor => ({
  event, x: (currentStart + currentEnd) / 2, y, reach: (currentEnd - currentStart) / 2, freeSide,
});

/** Several events as their number on a pill over their span; dashed when one of them is only planned. */
function aggregateGroup({ events, start, end }: Aggregate, y: number, frame: HorizontalFrame, context: LayoutContext): GroupItem {
  const x = (start + end) / 2;
  const width = countWidth(events.length, context.measure);
  const dash = events.some(({ event }) => event.status !== 'occurred' && event.status !== 'ongoing') ? { dash: '4 3' } : {};
  return {
    type: 'group',
    name: 'aggregate',
    items: [
      { type: 'line', x1: roundTo(start, 2), y1: y, x2: roundTo(end, 2), y2: y, stroke: 'axis', strokeWidth: 1.5 },
      {
        type: 'rect', x: roundTo(x - width / 2, 2), y: y - 9, width: roundTo(width, 2), height: 18, radius: 9,
        fill: groundAt(x, frame), stroke: 'ink', strokeWidth: 1.5, ...dash,
      },
      { type: 'text', x: roundTo(x, 2), y: y + 4.2, text: String(events.length), size: SIZE.note, weight: 700, anchor: 'middle', fill: 'text', lang: '' },
    ],
  };
}

function drawShelf(row: ShelfRow, laneId: string, frame: HorizontalFrame, context: LayoutContext): DrawnLane {
  return {
    marks: row.events.map(({ sized }) => markGroup(sized, row.markY, frame, context)),
    labels: row.events.map((placed) => labelGroup(placed, row, frame)),
    targets: row.events.map(
      (placed): Target => ({
        events: [placed.sized.event.id],
        lane: laneId,
        mark: markBox(placed.sized, row.markY),
        label: labelBox(placed, row),
        displacement: placed.displacement,
        isShortened: placed.sized.label.isShortened,
      }),
    ),
    anchors: row.events.map(({ sized, anchor }) => anchorOf(sized, row.markY, anchor === 'end' ? 1 : -1)),
  };
}

function drawRest(aggregate: Aggregate, { lane, restY }: LaneRow, frame: HorizontalFrame, context: LayoutContext): DrawnLane {
  const [first, ...others] = aggregate.events;
  const isSingle = others.length === 0;
  const box = { x: aggregate.start, y: restY - BAND_PX / 2, width: aggregate.end - aggregate.start, height: BAND_PX };
  return {
    marks: [isSingle ? markGroup(first, restY, frame, context) : aggregateGroup(aggregate, restY, frame, context)],
    labels: [],
    targets: [
      { events: [first.event.id, ...others.map(({ event }) => event.id)], lane: lane.id, mark: box, displacement: 0, isShortened: false },
    ],
    anchors: isSingle ? [anchorOf(first, restY)] : [],
  };
}

/** Marks, labels, targets and link anchors of a lane. */
export function drawLane(row: LaneRow, frame: HorizontalFrame, context: LayoutContext): DrawnLane {
  const parts = [
    ...row.shelves.map((shelf) => drawShelf(shelf, row.lane.id, frame, context)),
    ...row.rest.map((aggregate) => drawRest(aggregate, row, frame, context)),
  ];
  return {
    marks: parts.flatMap(({ marks }) => marks),
    labels: parts.flatMap(({ labels }) => labels),
    targets: parts.flatMap(({ targets }) => targets),
    anchors: parts.flatMap(({ anchors }) => anchors),
  };
}
