import { BAND_PX, LABEL_GAP_PX, LINE } from '../metrics.ts';
import type { LaneContent } from './fill-lane.ts';
import { asideTop, type LaneRow, type MarkRow, type ShelfRow } from './lane-row.ts';
import type { LaneMarks } from './lane-marks.ts';
import type { Lane } from './lanes-of.ts';
import type { PlacedEvent } from './open-shelf.ts';

/** Room round and between the rows of a lane. px. */
export const LANE_PADDING = { top: 12, bottom: 14, shelf: 16, lines: 4, name: 24 } as const;
const LANE_MIN_PX = 56;
const MARK_ROW_PX = 26;
/** Below the figures or marks of a shelf. */
const SHELF_END_PX = 2;

/** A lane’s name and where its rows begin. px. */
export interface LanePlace {
  readonly lane: Lane;
  readonly nameLines: readonly string[];
  readonly top: number;
  readonly contentTop: number;
}

function shelfRow(events: readonly PlacedEvent[], top: number): { readonly row: ShelfRow; readonly bottom: number } {
  const labelBottom = top + Math.max(...events.map(({ sized }) => sized.label.height), LINE.title);
  const markY = labelBottom + LABEL_GAP_PX + BAND_PX / 2;
  const asideBottoms = events.map(({ aside }) => (aside ? asideTop(aside, markY) + aside.aside.height : 0));
  return { row: { events, labelBottom, markY }, bottom: Math.max(markY + BAND_PX / 2, ...asideBottoms) + SHELF_END_PX };
}

/** Gives the rows of a lane their places, from top to bottom. */
export function stackLane(
  { lane, nameLines, top, contentTop }: LanePlace,
  content: LaneContent,
  marks: LaneMarks,
): LaneRow {
  let y = contentTop;
  const shelves = content.shelves.map((events, at) => {
    const { row, bottom } = shelfRow(events, at === 0 ? y : y + LANE_PADDING.shelf);
    y = bottom;
    return row;
  });
  if (content.shelves.length > 0 && content.markRows.length > 0) y += LANE_PADDING.lines;
  const markRows = content.markRows.map((row): MarkRow => {
    y += MARK_ROW_PX;
    return { ...row, markY: y - MARK_ROW_PX / 2 };
  });
  const nameBottom = top + LANE_PADDING.top + nameLines.length * LINE.lane;
  const height = Math.max(LANE_MIN_PX, Math.max(y, nameBottom) + LANE_PADDING.bottom - top);
  return { lane, marks, top, height, nameLines, shelves, markRows };
}
