import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { markGeometry } from '../marks/mark-geometry.ts';
import type { KnownEvent } from '../../model/known-timeline.ts';
import { BAND_PX, SIZE } from '../metrics.ts';
import type { GroupItem, Target } from '../scene.ts';
import { countWidth, type Aggregate } from './aggregate-rest.ts';
import { groundAt, markBox, markGroup, trailBox, type DrawnLane } from './drawn-lane.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { pieceLimits } from './lane-marks.ts';
import type { LaneRow } from './lane-row.ts';

const PILL = { height: 18, radius: 9, baseline: 4.2 } as const;

const isCertain = ({ status }: KnownEvent): boolean => status === 'occurred' || status === 'ongoing';

/** Several events as their number on a pill over their span; dashed when one of them has not happened. */
function aggregateGroup(events: readonly KnownEvent[], { start, end }: Aggregate, y: number, frame: HorizontalFrame, { measure }: LayoutContext): GroupItem {
  const x = (start + end) / 2;
  const width = countWidth(events.length, measure);
  const dash = events.every(isCertain) ? {} : { dash: '4 3' };
  return {
    type: 'group',
    name: 'aggregate',
    items: [
      ...(end - start > width + 1 ? [{ type: 'line', x1: roundTo(start, 2), y1: y, x2: roundTo(end, 2), y2: y, stroke: 'axis', strokeWidth: 1.5 } as const] : []),
      {
        type: 'rect', x: roundTo(x - width / 2, 2), y: y - PILL.height / 2, width: roundTo(width, 2), height: PILL.height, radius: PILL.radius,
        fill: groundAt(x, frame), stroke: 'ink', strokeWidth: 1.5, ...dash,
      },
      {
        type: 'text', x: roundTo(x, 2), y: roundTo(y + PILL.baseline, 2), text: String(events.length), size: SIZE.note, weight: 700, anchor: 'middle', fill: 'text', lang: '',
      },
    ],
  };
}

function drawSingle(event: KnownEvent, y: number, laneId: string, frame: HorizontalFrame, context: LayoutContext): DrawnLane {
  const mark = markGeometry(event, frame.scale, pieceLimits(frame));
  if (!mark) return { marks: [], labels: [], targets: [], anchors: [] };
  const target: Target = { events: [event.id], lane: laneId, mark: markBox(mark, y), displacement: 0, isShortened: false, ...trailBox(mark, y) };
  const x = (mark.currentStart + mark.currentEnd) / 2;
  return {
    marks: [markGroup(mark, y, frame, context)],
    labels: [],
    targets: [target],
    anchors: [{ event, x, y, left: mark.currentStart, right: mark.currentEnd, freeSide: -1 }],
  };
}

/** An aggregate of a lane, or the only mark in it, in a row whose middle is `y`. */
export function drawRest(aggregate: Aggregate, y: number, { lane, marks }: LaneRow, frame: HorizontalFrame, context: LayoutContext): DrawnLane {
  const events = aggregate.indexes.map((index) => marks.events[index]!);
  const [first, ...others] = events;
  if (!first) return { marks: [], labels: [], targets: [], anchors: [] };
  if (others.length === 0) return drawSingle(first, y, lane.id, frame, context);
  const box = { x: aggregate.start, y: y - BAND_PX / 2, width: aggregate.end - aggregate.start, height: BAND_PX };
  return {
    marks: [aggregateGroup(events, aggregate, y, frame, context)],
    labels: [],
    targets: [{ events: [first.id, ...others.map(({ id }) => id)], lane: lane.id, mark: box, displacement: 0, isShortened: false }],
    anchors: [],
  };
}
