import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { markGeometry } from '../marks/mark-geometry.ts';
import type { KnownEvent } from '../../model/known-timeline.ts';
import { BAND_PX, SIZE } from '../metrics.ts';
import type { GroupItem, Paint, SceneItem, Target } from '../scene.ts';
import { countWidth, type Aggregate } from './aggregate-rest.ts';
import { groundAt, markBox, markGroup, trailBox, type DrawnLane } from './drawn-lane.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { pieceLimits } from './lane-marks.ts';
import type { LaneRow } from './lane-row.ts';

const PILL = { height: 18, radius: 9, baseline: 4.2 } as const;

const isCertain = ({ status }: KnownEvent): boolean => status === 'occurred' || status === 'ongoing';

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
  events: readonly KnownEvent[],
  aggregate: Aggregate,
  y: number,
  frame: HorizontalFrame,
  { measure }: LayoutContext,
): GroupItem {
  const x = (aggregate.start + aggregate.end) / 2;
  const width = countWidth(events.length, measure);
  const number = pill(events.length, !events.every(isCertain), x, y, width, groundAt(x, frame));
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
  const events = aggregate.indexes.map((index) => marks.events[index]!);
  const [first, ...others] = events;
  const index = aggregate.indexes[0] ?? 0;
  if (!first) return NOTHING;
  if (others.length === 0) return drawSingle(first, index, y, lane.id, frame, context);
  const mark = { x: aggregate.start, y: y - BAND_PX / 2, width: aggregate.end - aggregate.start, height: BAND_PX };
  const ids = [first.id, ...others.map(({ id }) => id)] as const;
  return {
    marks: [aggregateGroup(events, aggregate, y, frame, context)],
    labels: [],
    targets: [{ index, target: { events: ids, lane: lane.id, mark, displacement: 0, isShortened: false } }],
    anchors: [],
  };
}
