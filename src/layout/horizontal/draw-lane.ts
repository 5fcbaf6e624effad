import { ascending } from 'd3-array';
import type { LayoutContext } from '../layout-context.ts';
import type { Target } from '../scene.ts';
import { drawLineRow } from './draw-line-row.ts';
import { drawRest } from './draw-rest.ts';
import { drawShelf } from './draw-shelf.ts';
import type { DrawnLane } from './drawn-lane.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import type { LaneRow } from './lane-row.ts';

/** Targets in the order of the events they stand for, whatever row they are in: the order in which a lane is read aloud. */
function inTimeOrder(targets: readonly Target[], { marks }: LaneRow): readonly Target[] {
  const order = new Map(marks.events.map(({ id }, at) => [id, at]));
  return targets.toSorted((a, b) => ascending(order.get(a.events[0]), order.get(b.events[0])));
}

/** Marks, labels, targets and link anchors of a lane. */
export function drawLane(row: LaneRow, frame: HorizontalFrame, context: LayoutContext): DrawnLane {
  const parts = [
    ...row.shelves.map((shelf) => drawShelf(shelf, row.lane.id, frame, context)),
    ...row.markRows.flatMap(({ lines, aggregates, markY }) => [
      drawLineRow(lines, markY, row.lane.id, frame, context),
      ...aggregates.map((aggregate) => drawRest(aggregate, markY, row, frame, context)),
    ]),
  ];
  return {
    marks: parts.flatMap(({ marks }) => marks),
    labels: parts.flatMap(({ labels }) => labels),
    targets: inTimeOrder(parts.flatMap(({ targets }) => targets), row),
    anchors: parts.flatMap(({ anchors }) => anchors),
  };
}
