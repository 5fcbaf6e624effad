import type { Interval } from '../../util/intervals-overlap.ts';
import type { LayoutContext } from '../layout-context.ts';
import { LABEL_CLEAR_PX, LINE, MAX_LINES, MAX_SHELVES, SIZE } from '../metrics.ts';
import { fillLane, type LaneCandidates, type LaneContent } from './fill-lane.ts';
import { laneNameLines, type HorizontalFrame } from './horizontal-frame.ts';
import { laneMarks, type LaneMarks } from './lane-marks.ts';
import type { LaneRow } from './lane-row.ts';
import type { Lane } from './lanes-of.ts';
import { sizeEvent, type SizedEvent } from './size-event.ts';
import { LANE_PADDING, stackLane } from './stack-lane.ts';

/** Shelves of all lanes together, so that a picture of many lanes stays on a screen; a lane has one all the same. */
const SHELVES_TOTAL = 12;
/** Rows without labels likewise; three a lane at most. */
const RESTS_TOTAL = 16;
const MAX_RESTS = 3;

/** A lane’s share of the rows of all lanes, one at least. */
const shareOf = (total: number, laneCount: number, most: number): number =>
  Math.max(1, Math.min(most, Math.floor(total / laneCount)));

function candidatesOf(marks: LaneMarks, frame: HorizontalFrame, context: LayoutContext): LaneCandidates {
  const sized = new Map<number, SizedEvent | undefined>();
  return {
    indexes: marks.candidates,
    sizeOf: (index) => {
      const { place } = marks.marks[index]!;
      if (!sized.has(index)) sized.set(index, sizeEvent(marks.events.at(place), index, frame, context));
      return sized.get(index);
    },
  };
}

/** A lane that has to count more marks than this is not filled twice to save the height of its name. */
const MANY = 200;

/** Where the lane’s name stands inside the lane; `undefined` with a column for the names, or without a name. */
function nameInLane(
  lines: readonly string[],
  { laneColumn, plotStart }: HorizontalFrame,
  { measure }: LayoutContext,
): Interval | undefined {
  const [name] = lines;
  if (laneColumn > 0 || name === undefined) return undefined;
  return { start: plotStart, end: plotStart + measure(name, SIZE.lane, 700) };
}

/** True when no label of the first shelf reaches into the name above it. */
function isClearOf(name: Interval, { shelves: [first = []] }: LaneContent): boolean {
  const tallest = Math.max(...first.map(({ sized }) => sized.label.height));
  return first.every(
    ({ sized: { label }, spot }) => spot.x > name.end + LABEL_CLEAR_PX || label.height <= tallest - LINE.lane - 4,
  );
}

/** Labels that had to move. */
const leaderCount = ({ shelves }: LaneContent): number => shelves.flat().filter(({ spot }) => spot.leader).length;

/**
 * Lays one lane out from `top` on. A name inside the lane shares the row of the first labels where that saves height and costs no
 * label its place; else it has a row of its own.
 */
export function arrangeLane(
  lane: Lane,
  top: number,
  laneCount: number,
  frame: HorizontalFrame,
  context: LayoutContext,
): LaneRow {
  const maxShelves = shareOf(SHELVES_TOTAL, laneCount, MAX_SHELVES[frame.widthClass]);
  const maxRests = shareOf(RESTS_TOTAL, laneCount, MAX_RESTS);
  const marks = laneMarks(lane.events, context.window, frame, maxShelves + MAX_LINES[frame.widthClass]);
  const candidates = candidatesOf(marks, frame, context);
  const room = { start: frame.plotStart, end: frame.plotEnd, asOf: frame.asOfX, maxShelves, maxRests };
  const nameLines = laneNameLines(lane, frame, context);
  const name = nameInLane(nameLines, frame, context);
  const place = { lane, nameLines, top, contentTop: top + LANE_PADDING.top };
  const apart = fillLane(marks, candidates, room, frame, context);
  if (!name || (apart.shelves.length > 0 && isClearOf(name, apart))) return stackLane(place, apart, marks);
  const below = stackLane({ ...place, contentTop: place.contentTop + LANE_PADDING.name }, apart, marks);
  if (apart.unlabelled > MANY) return below;
  const shared = fillLane(marks, candidates, { ...room, name }, frame, context);
  if (shared.shelves.length === 0 || shared.unlabelled > apart.unlabelled) return below;
  const beside = stackLane(place, shared, marks);
  return beside.height + leaderCount(shared) * LANE_PADDING.name < below.height + leaderCount(apart) * LANE_PADDING.name
    ? beside
    : below;
}
