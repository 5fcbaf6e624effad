import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { markGeometry } from '../marks/mark-geometry.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { Status } from '../../model/event-entry.ts';
import { BAND_PX, SIZE } from '../metrics.ts';
import type { AggregateFacts, GroupItem, Paint, SceneItem, Target } from '../scene.ts';
import { aggregateFacts, firstIds, rangesOf } from './aggregate-facts.ts';
import { countWidth, type Aggregate } from './aggregate-rest.ts';
import { groundAt, markBox, markGroup, trailBox, type DrawnLane } from './drawn-lane.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { pieceLimits } from './lane-marks.ts';
import type { LaneRow } from './lane-row.ts';

const PILL = { height: 18, radius: 9, baseline: 4.2 } as const;

const isCertain = (status: Status): boolean => status === 'occurred' || status === 'ongoing';

/** The span over which events are counted, where it shows on both sides of the pill. */
function spanLine({ start, end }: Aggregate, pillWidth: number, y: number): readonly SceneItem[] {
  if (end - start <= pillWidth + 1) return [];
  return [{ type: 'line', x1: roundTo(start, 2), y1: y, x2: roundTo(end, 2), y2: y, stroke: 'axis', strokeWidth: 1.5 }];
}

/** A number on a pill; dashed when something counted has not happened. */
function pill(
  count: number,
  isDashed: boolean,
  x: number,
  y: number,
  width: number,
  ground: Paint,
): readonly SceneItem[] {
  const box = { x: roundTo(x - width / 2, 2), y: y - PILL.height / 2, width: roundTo(width, 2), height: PILL.height };
  const outline = { stroke: 'ink', strokeWidth: 1.5, ...(isDashed ? { dash: '4 3' } : {}) } as const;
  return [
    { type: 'rect', ...box, radius: PILL.radius, fill: ground, ...outline },
    {
      type: 'text',
      x: roundTo(x, 2),
      y: roundTo(y + PILL.baseline, 2),
      text: String(count),
      size: SIZE.note,
      weight: 700,
      anchor: 'middle',
      fill: 'text',
      lang: '',
    },
  ];
}

/** Several events as their number over their span. */
function aggregateGroup(
  aggregate: Aggregate,
  { status }: AggregateFacts,
  y: number,
  frame: HorizontalFrame,
  { measure }: LayoutContext,
): GroupItem {
  const x = (aggregate.start + aggregate.end) / 2;
  const width = countWidth(aggregate.count, measure);
  const number = pill(aggregate.count, !isCertain(status), x, y, width, groundAt(x, frame));
  return { type: 'group', name: 'aggregate', items: [...spanLine(aggregate, width, y), ...number] };
}

const NOTHING: DrawnLane = { marks: [], labels: [], targets: [], anchors: [] };

function drawSingle(
  event: KnownEvent,
  index: number,
  y: number,
  lane: string,
  frame: HorizontalFrame,
  context: LayoutContext,
): DrawnLane {
  const mark = markGeometry(event, frame.scale, pieceLimits(frame));
  if (!mark) return NOTHING;
  const target: Target = {
    events: [event.id],
    count: 1,
    lane,
    mark: markBox(mark, y),
    displacement: 0,
    isShortened: false,
    ...trailBox(mark, y),
  };
  const x = (mark.currentStart + mark.currentEnd) / 2;
  return {
    marks: [markGroup(mark, y, frame, context)],
    labels: [],
    targets: [{ index, target }],
    anchors: [{ event, x, y, left: mark.currentStart, right: mark.currentEnd, freeSide: -1 }],
  };
}

/** An aggregate of a lane, or the only mark in it, in a row whose middle is `y`. */
export function drawRest(
  aggregate: Aggregate,
  y: number,
  { lane, marks }: LaneRow,
  frame: HorizontalFrame,
  context: LayoutContext,
): DrawnLane {
  const { events } = marks;
  const index = aggregate.indexes[0] ?? 0;
  const ranges = rangesOf(aggregate, marks);
  const [first, ...others] = firstIds(ranges, events);
  if (first === undefined) return NOTHING;
  if (aggregate.count === 1) return drawSingle(events.at(ranges[0]!.from), index, y, lane.id, frame, context);
  const facts = aggregateFacts(ranges, events);
  const target: Target = {
    events: [first, ...others],
    count: aggregate.count,
    aggregate: facts,
    lane: lane.id,
    mark: { x: aggregate.start, y: y - BAND_PX / 2, width: aggregate.end - aggregate.start, height: BAND_PX },
    displacement: 0,
    isShortened: false,
  };
  return {
    marks: [aggregateGroup(aggregate, facts, y, frame, context)],
    labels: [],
    targets: [{ index, target }],
    anchors: [],
  };
}
