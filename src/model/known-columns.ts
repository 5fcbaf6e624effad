import { MS_PER_DAY } from './edtf/civil-day.ts';
import type { EdtfDate } from './edtf/edtf-date.ts';
import { reorderColumns, SHAPE, STATUSES, type EventColumns } from './event-columns.ts';
import { followDays } from './follow-days.ts';
import type { KnownEvent } from './known-facts.ts';
import { timeOrder } from './time-order.ts';
import type { Timeline } from './timeline.ts';

/** Events in time order. */
export interface OrderedEvents {
  /** Rows of the timeline’s events. */
  readonly rows: Uint32Array;
  readonly columns: EventColumns;
}

/**
 * Puts events in time order by first possible day. Events with the same first day: after those they follow (`follows` links), then
 * the most important first, then by id. Linear for dates within a few thousand years, else O(n log n).
 */
export function knownColumns(
  timeline: Timeline,
  rows: Uint32Array,
  full: ReadonlyMap<number, KnownEvent>,
  asOfMs: number,
): OrderedEvents {
  const { events } = timeline;
  const byRow = columnsAt(timeline, rows, full, asOfMs);
  const compareIds = (a: number, b: number): number => (events.idAt(rows[a]!) < events.idAt(rows[b]!) ? -1 : 1);
  const order = timeOrder(byRow, events.areIdsSorted ? undefined : compareIds);
  followDays(order, byRow.starts, rows, full, (row) => events.idAt(row));
  const columns = reorderColumns(byRow, order);
  for (let place = 0; place < order.length; place += 1) order[place] = rows[order[place]!]!;
  return { rows: order, columns };
}

/** Columns of some rows, in their order. */
function columnsAt(
  { events, topics }: Timeline,
  rows: Uint32Array,
  full: ReadonlyMap<number, KnownEvent>,
  asOfMs: number,
): EventColumns {
  const isAllPlain = full.size === 0 && rows.length === events.columns.starts.length;
  if (isAllPlain && !events.columns.statuses.includes(ONGOING)) return events.columns;
  const columns = reorderColumns(events.columns, rows);
  const topicIds = [...topics.keys()];
  const placeOf = new Map(topicIds.map((id, place) => [id, place]));
  rows.forEach((row, at) => {
    const event = full.size > 0 ? full.get(row) : undefined;
    if (event) writeEvent(columns, at, event, placeOf);
    const isRunning = columns.statuses[at] === ONGOING && (event ? event.when.kind === 'point' : isAny(columns, at));
    if (isRunning) columns.ends[at] = Math.max(columns.ends[at]!, asOfMs + MS_PER_DAY);
  });
  return columns;
}

const isAny = ({ shapes }: EventColumns, at: number): boolean => shapes[at] === SHAPE.any;
const ONGOING = STATUSES.indexOf('ongoing');

/** First instant, and first instant after the last day; an unknown end counts as the known side. */
function boundsOf({ earliest, latest }: EdtfDate): readonly [number, number] {
  const first = Number.isNaN(earliest) ? latest : earliest;
  const last = Number.isNaN(latest) ? first : latest;
  return Number.isNaN(first) ? [Infinity, Infinity] : [first, last + MS_PER_DAY];
}

function writeEvent(
  columns: EventColumns,
  at: number,
  { when, importance, status, topics, coarser, earlier }: KnownEvent,
  placeOf: ReadonlyMap<string, number>,
): void {
  [columns.starts[at], columns.ends[at]] = boundsOf(when);
  columns.importance[at] = importance;
  columns.statuses[at] = STATUSES.indexOf(status);
  const isPlainDay = when.kind === 'point' && when.earliest === when.latest && !when.qualifiers.approximate;
  const isBare = status !== 'ongoing' && coarser.length === 0 && earlier.length === 0;
  columns.shapes[at] = isPlainDay && isBare ? SHAPE.day : SHAPE.any;
  columns.topics[at] = topics[0] === undefined ? -1 : (placeOf.get(topics[0]) ?? -1);
}
