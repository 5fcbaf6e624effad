import { drawNoEvents } from '../draw-no-events.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { GroupItem, Scene, SceneLane } from '../scene.ts';
import { horizontalStrips, type Strips } from '../series/horizontal-strips.ts';
import { withoutEmpty } from '../without-empty.ts';
import { arrangeLane } from './arrange-lane.ts';
import { drawAsOf } from './draw-as-of.ts';
import { AXIS_PX, drawAxis } from './draw-axis.ts';
import { drawGround, drawLaneNames } from './draw-ground.ts';
import { drawLane } from './draw-lane.ts';
import { drawLinks } from './draw-link.ts';
import type { DrawnLane, IndexedTarget } from './drawn-lane.ts';
import { horizontalFrame, type HorizontalFrame } from './horizontal-frame.ts';
import type { LaneRow } from './lane-row.ts';
import { lanesOf, type Lane } from './lanes-of.ts';

/** Least height of the plot, so that an empty timeline still has a place. */
const PLOT_MIN_PX = 96;
const EMPTY_INSET_PX = 12;

/** A lane with everything that is drawn of it. */
interface FinishedLane extends DrawnLane {
  readonly row: LaneRow;
}

/** Lanes with events in the window. */
const seenLanes = ({ known, window, lanes, locale }: LayoutContext): readonly Lane[] =>
  lanesOf(known, lanes, locale).filter(({ events }) => events.index.count(window.startMs, window.endMs) > 0);

function finishLanes(lanes: readonly Lane[], frame: HorizontalFrame, context: LayoutContext): readonly FinishedLane[] {
  let top = frame.top;
  return lanes.map((lane) => {
    const row = arrangeLane(lane, top, lanes.length, frame, context);
    top += row.height;
    return { row, ...drawLane(row, frame, context) };
  });
}

const laneGroup = ({ row, labels, marks }: FinishedLane): GroupItem => ({
  type: 'group',
  name: `lane-${row.lane.id || 'all'}`,
  items: [
    { type: 'group', name: 'labels', items: labels },
    { type: 'group', name: 'marks', items: marks },
  ],
});

const countEvents = (targets: readonly IndexedTarget[]): number =>
  targets.reduce((sum, { target }) => sum + target.count, 0);

const sceneLane = ({ row, targets }: FinishedLane, { width }: HorizontalFrame): SceneLane => ({
  id: row.lane.id,
  title: row.lane.title,
  lang: row.lane.lang,
  count: countEvents(targets),
  box: { x: 0, y: row.top, width, height: row.height },
});

/** The background series below the lanes; lower down where the drawing is to be higher than it needs to be. */
function stripsBelow(lanesBottom: number, frame: HorizontalFrame, context: LayoutContext): Strips {
  const strips = horizontalStrips(lanesBottom, frame, context);
  const spare = (context.view.leastHeight ?? 0) - AXIS_PX - strips.bottom;
  return spare > 0 ? horizontalStrips(lanesBottom + spare, frame, context) : strips;
}

/** Time to the right, one lane below another. Cost: that of the px, whatever the number of events, once lanes are grouped. */
export function layoutHorizontal(context: LayoutContext): Scene {
  const { known, window, locale } = context;
  const lanes = seenLanes(context);
  const frame = horizontalFrame(lanes, context);
  const finished = finishLanes(lanes, frame, context);
  const rows = finished.map(({ row }) => row);
  const last = rows.at(-1);
  const lanesBottom = Math.round(Math.max(last ? last.top + last.height : 0, frame.top + PLOT_MIN_PX));
  const strips = stripsBelow(lanesBottom, frame, context);
  const { bottom } = strips;
  const anchors = finished.flatMap((lane) => lane.anchors);
  const targets = finished.flatMap((lane) => lane.targets);
  const plot = { x: frame.plotStart, y: frame.top, width: frame.plotEnd - frame.plotStart, height: bottom - frame.top };
  return {
    layout: 'horizontal',
    width: frame.width,
    height: bottom + AXIS_PX,
    lang: locale.tag,
    items: withoutEmpty([
      drawGround(rows, bottom, frame),
      drawAxis(bottom, frame, context),
      drawAsOf(bottom, frame, context),
      drawLinks(
        anchors,
        { start: frame.plotStart, end: frame.plotEnd },
        targets.flatMap(({ target: { label } }) => label ?? []),
      ),
      drawNoEvents(
        rows.length === 0,
        { ...plot, x: plot.x + EMPTY_INSET_PX, width: plot.width - EMPTY_INSET_PX, height: lanesBottom - frame.top },
        context,
      ),
      strips.group,
      drawLaneNames(rows, frame),
      ...finished.map(laneGroup),
    ]),
    lanes: finished.map((lane) => sceneLane(lane, frame)),
    targets: targets.map(({ target }) => target),
    plot,
    window,
    counts: { shown: countEvents(targets), total: known.events.length },
  };
}
