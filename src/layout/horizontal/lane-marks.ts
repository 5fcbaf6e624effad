import { SHAPE } from '../../model/event-columns.ts';
import type { PlaceRange } from '../../model/time-index.ts';
import { clamp } from '../../util/clamp.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { markExtent } from '../marks/mark-geometry.ts';
import type { PieceLimits } from '../marks/mark-pieces.ts';
import type { TimeWindow } from '../resolve-window.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import { labelCandidates } from './label-candidates.ts';
import { denseRanges, type Dense } from './dense-ranges.ts';
import type { LaneEvents } from './lane-events.ts';
import { plainExtent } from './plain-extent.ts';

/** One event of a lane, or several that stand so close that they are counted from the outset. px along time. */
export interface LaneMark {
  /** In the lane, of the first event. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  /** How many events. */
  readonly count: number;
  /** Where the events of a count are. */
  readonly ranges?: readonly PlaceRange[];
}

/** What of a lane is in the window. */
export interface LaneMarks {
  readonly events: LaneEvents;
  /** In time order of their first events; every event of the window is in one of them. */
  readonly marks: readonly LaneMark[];
  /** Indexes of the marks that may get a label, the most important first, then by time. They stand for one event each. */
  readonly candidates: readonly number[];
}

/** Events more than there are rows of labels try to get one: not every label fits where its mark stands. */
const SPARE = 1;

/** Where marks may stand in a frame. */
export const pieceLimits = ({
  plotStart,
  plotEnd,
  asOfX,
}: Pick<HorizontalFrame, 'plotStart' | 'plotEnd' | 'asOfX'>): PieceLimits => ({
  start: plotStart,
  end: plotEnd,
  openEnd: clamp(asOfX, plotStart, plotEnd),
});

/** Extent of the mark of one event, ghosts included; `undefined` when it leaves none in the plot. */
function extentAt(place: number, events: LaneEvents, frame: HorizontalFrame): Interval | undefined {
  const { columns } = events;
  const shape = columns.shapes[place]!;
  if (shape === SHAPE.any) return markExtent(events.at(place), frame.scale, pieceLimits(frame));
  return plainExtent(shape, columns.starts[place]!, columns.ends[place]!, frame);
}

function singleMarks(places: readonly number[], events: LaneEvents, frame: HorizontalFrame): readonly LaneMark[] {
  return places.flatMap((place): readonly LaneMark[] => {
    const extent = extentAt(place, events, frame);
    return extent ? [{ place, ...extent, count: 1 }] : [];
  });
}

/** Marks of the events of a window, for a lane with some rows of labels. Cost: that of the px, not of the events; see `denseRanges`. */
export function laneMarks(
  events: LaneEvents,
  window: TimeWindow,
  frame: HorizontalFrame,
  labelRows: number,
): LaneMarks {
  const candidates = labelCandidates(events, window, frame.scale, labelRows + SPARE);
  const dense = denseRanges(events, window, frame, candidates);
  const singles = singleMarks(dense.places, events, frame);
  const marks = [...singles, ...dense.counts.map(countMark)].sort((a, b) => a.place - b.place);
  return { events, marks, candidates: inOrder(candidates, marks, events) };
}

const countMark = ({ place, count, ranges, start, end }: Dense): LaneMark => ({ place, start, end, count, ranges });

function inOrder(places: readonly number[], marks: readonly LaneMark[], { columns }: LaneEvents): readonly number[] {
  const wanted = new Set(places);
  const importance = ({ place }: LaneMark): number => columns.importance[place]!;
  return marks
    .flatMap((mark, index) => (wanted.has(mark.place) && mark.count === 1 ? [{ mark, index }] : []))
    .sort((a, b) => importance(b.mark) - importance(a.mark) || a.mark.start - b.mark.start || a.index - b.index)
    .map(({ index }) => index);
}
