import { isInWindow } from './resolve-window.ts';
import { drawAsOfLine, drawAxis, drawGround, drawLaneNames, AXIS_PX } from './draw-frame.ts';
import { drawLane, type DrawnLane } from './draw-lane.ts';
import { drawLinks } from './draw-link.ts';
import { horizontalFrame, type HorizontalFrame } from './horizontal-frame.ts';
import { laneRow, type LaneRow } from './lane-rows.ts';
import { lanesOf } from './lanes-of.ts';
import type { LayoutContext } from './layout-context.ts';
import type { GroupItem, Scene, SceneLane } from './scene.ts';

/** Least height of the plot, so that an empty timeline still has a place. */
const PLOT_MIN_PX = 96;

function stackLanes(lanes: ReturnType<typeof lanesOf>, frame: HorizontalFrame, context: LayoutContext): readonly LaneRow[] {
  let top = frame.top;
  return lanes.map((lane) => {
    const row = laneRow(lane, top, lanes.length, frame, context);
    top += row.height;
    return row;
  });
}

function laneGroups(row: LaneRow, { marks, labels }: DrawnLane): GroupItem {
  return {
    type: 'group',
    name: `lane-${row.lane.id || 'all'}`,
    items: [
      { type: 'group', name: 'labels', items: labels },
      { type: 'group', name: 'marks', items: marks },
    ],
  };
}

const sceneLane = (row: LaneRow, { targets }: DrawnLane, frame: HorizontalFrame): SceneLane => ({
  id: row.lane.id,
  title: row.lane.title,
  lang: row.lane.lang,
  count: targets.reduce((sum, { events }) => sum + events.length, 0),
  box: { x: 0, y: row.top, width: frame.width, height: row.height },
});

/** Time to the right, one lane below another. */
export function layoutHorizontal(context: LayoutContext): Scene {
  const { known, window, locale } = context;
  const inWindow = known.events.filter(({ when }) => isInWindow(when, window));
  const lanes = lanesOf(inWindow, context.lanes, known, locale);
  const frame = horizontalFrame(lanes, context);
  const rows = stackLanes(lanes, frame, context);
  const drawn = rows.map((row) => drawLane(row, frame, context));
  const last = rows.at(-1);
  const bottom = Math.round(Math.max(last ? last.top + last.height : 0, frame.top + PLOT_MIN_PX));
  const anchors = new Map(drawn.flatMap(({ anchors: list }) => list).map((anchor) => [anchor.event.id, anchor]));
  const targets = drawn.flatMap((lane) => lane.targets);
  return {
    layout: 'horizontal',
    width: frame.width,
    height: bottom + AXIS_PX,
    lang: locale.tag,
    items: [
      drawGround(rows, bottom, frame),
      drawAxis(bottom, frame, context),
      drawAsOfLine(bottom, frame, context),
      { type: 'group', name: 'links', items: drawLinks(anchors) },
      drawLaneNames(rows, frame, context),
      ...rows.map((row, at) => laneGroups(row, drawn[at] ?? { marks: [], labels: [], targets: [], anchors: [] })),
    ],
    lanes: rows.map((row, at) => sceneLane(row, drawn[at] ?? { marks: [], labels: [], targets: [], anchors: [] }, frame)),
    targets,
    plot: { x: frame.plotStart, y: frame.top, width: frame.plotEnd - frame.plotStart, height: bottom - frame.top },
    window,
    counts: { shown: targets.reduce((sum, { events }) => sum + events.length, 0), total: known.events.length },
  };
}
