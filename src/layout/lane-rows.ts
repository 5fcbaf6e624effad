import { aggregateRest, type Aggregate } from './aggregate-rest.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import type { Lane } from './lanes-of.ts';
import type { LayoutContext } from './layout-context.ts';
import { BAND_PX, LABEL_GAP_PX, LABEL_MAX_PX, LINE, MAX_SHELVES } from './metrics.ts';
import { placeLane, type PlacedEvent } from './place-lane.ts';
import { sizeAside } from './size-aside.ts';
import { markGeometry, type SizedEvent } from './sized-event.ts';
import { horizontalLabel, sizeLabel } from './size-label.ts';

/** A shelf with its place across time. px. */
export interface ShelfRow {
  readonly events: readonly PlacedEvent[];
  /** Where the labels stand on. */
  readonly labelBottom: number;
  /** Middle of the marks. */
  readonly markY: number;
}

/** A lane laid out: its height and what stands where. px. */
export interface LaneRow {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly shelves: readonly ShelfRow[];
  readonly rest: readonly Aggregate[];
  /** Middle of the marks without labels. */
  readonly restY: number;
}

const PADDING = { top: 12, bottom: 16, shelf: 14, header: 26 } as const;
const LANE_MIN_PX = 56;
const REST_PX = 26;
/** Shelves of all lanes together, so that a picture of many lanes stays on a screen. */
const SHELVES_TOTAL = 12;

/** Events measured for a lane; what lies outside the window is left out. */
function sizeEvents({ events }: Lane, frame: HorizontalFrame, context: LayoutContext): readonly SizedEvent[] {
  const { known, locale, measure } = context;
  const limits = { start: frame.plotStart, end: frame.plotEnd, openEnd: Math.min(frame.asOfX, frame.plotEnd) };
  const style = horizontalLabel(LABEL_MAX_PX[frame.widthClass]);
  return events.flatMap((event): SizedEvent[] => {
    const geometry = markGeometry(event, frame.scale, limits);
    if (!geometry) return [];
    const aside = sizeAside(event, { known, locale, measure, maxWidth: frame.width * 0.42 });
    const label = sizeLabel(event, known, locale, style, measure);
    return [{ ...geometry, label, ...(aside ? { aside } : {}) }];
  });
}

function shelfRow(events: readonly PlacedEvent[], top: number): { readonly row: ShelfRow; readonly bottom: number } {
  const labelBottom = top + Math.max(...events.map(({ sized }) => sized.label.height), LINE.title);
  const markY = labelBottom + LABEL_GAP_PX + BAND_PX / 2;
  const asideBottoms = events.map(({ sized, asideX }) => (asideX === undefined || !sized.aside ? 0 : markY - sized.aside.rise + sized.aside.height));
  return { row: { events, labelBottom, markY }, bottom: Math.max(markY + BAND_PX / 2 + 2, ...asideBottoms) };
}

/** Lays one lane out from `top` on. */
export function laneRow(lane: Lane, top: number, laneCount: number, frame: HorizontalFrame, context: LayoutContext): LaneRow {
  const maxShelves = Math.max(1, Math.min(MAX_SHELVES[frame.widthClass], Math.floor(SHELVES_TOTAL / laneCount)));
  const bounds = { start: frame.plotStart, end: frame.plotEnd, asOf: frame.asOfX, maxShelves };
  const placed = placeLane(sizeEvents(lane, frame, context), bounds);
  const hasHeader = frame.laneColumn === 0 && lane.title !== '';
  let y = top + PADDING.top + (hasHeader ? PADDING.header : 0);
  const shelves = placed.shelves.map(({ events }, at) => {
    const { row, bottom } = shelfRow(events, at === 0 ? y : y + PADDING.shelf);
    y = bottom;
    return row;
  });
  const rest = aggregateRest(placed.rest, context.measure, frame.plotStart, frame.plotEnd);
  const restY = y + REST_PX / 2;
  const bottom = y + (rest.length > 0 ? REST_PX : 0) + PADDING.bottom;
  return { lane, top, height: Math.max(LANE_MIN_PX, bottom - top), shelves, rest, restY };
}
