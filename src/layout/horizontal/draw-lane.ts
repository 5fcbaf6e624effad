import type { LayoutContext } from '../layout-context.ts';
import { drawLineRow } from './draw-line-row.ts';
import { drawRest } from './draw-rest.ts';
import { drawShelf } from './draw-shelf.ts';
import type { DrawnLane } from './drawn-lane.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import type { LaneRow } from './lane-row.ts';

/** Marks, labels, targets and link anchors of a lane; targets in time order, whatever row they are in: as a lane is read aloud. */
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
    targets: parts.flatMap(({ targets }) => targets).sort((a, b) => a.index - b.index),
    anchors: parts.flatMap(({ anchors }) => anchors),
  };
}
