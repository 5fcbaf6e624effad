import { ascending } from 'd3-array';
import { intervalsOverlap, type Interval } from '../util/intervals-overlap.ts';
import { DISPLACEMENT_MAX_PX, LABEL_CLEAR_PX, LEADER_FROM_PX, MARK_CLEAR_PX } from './metrics.ts';
import type { SizedEvent } from './sized-event.ts';

/** Borders that labels and figures keep. px. */
export interface LaneBounds {
  readonly start: number;
  readonly end: number;
  /** Nothing is written across the as-of line while there is room elsewhere. */
  readonly asOf: number;
  readonly maxShelves: number;
}

/** An event with its label’s and figures’ place along time. */
export interface PlacedEvent {
  readonly sized: SizedEvent;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  /** px from where the label would stand by itself. */
  readonly displacement: number;
  readonly asideX?: number;
}

/** A row of a lane: labels above, marks below. */
export interface Shelf {
  readonly events: readonly PlacedEvent[];
}

export interface PlacedLane {
  readonly shelves: readonly Shelf[];
  /** What found no room for a label, in time order. */
  readonly rest: readonly SizedEvent[];
}

/** Labels tried a lane; the rest of a dense lane goes to counts at once, which keeps the cost linear. */
const CANDIDATES_MAX = 160;
const ASIDE_GAP_PX = 8;
const STEP_PX = 12;

interface OpenShelf {
  readonly events: PlacedEvent[];
  readonly labels: Interval[];
  readonly marks: Interval[];
  readonly asides: Interval[];
  /** Stretches crossed by leader lines. */
  readonly leaders: Interval[];
}

/** `strict`: flush with the mark and on its side of the as-of line. `relaxed`: moved, with a leader line, and across it. */
type Strictness = 'strict' | 'relaxed';

const straddles = ({ start, end }: Interval, line: number): boolean => start < line - 2 && end > line + 2;
const isFree = (wanted: Interval, taken: readonly Interval[], gap: number): boolean => !taken.some((other) => intervalsOverlap(wanted, other, gap));

interface LabelSpot {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly displacement: number;
}

/** Places for a label, best first: flush with the start of the mark, with its end, then moved step by step. */
function labelSpots({ currentStart, currentEnd, label: { width } }: SizedEvent, bounds: LaneBounds): readonly LabelSpot[] {
  const flushEnd = currentEnd - width;
  const spots: LabelSpot[] = [
    { x: currentStart, anchor: 'start', displacement: 0 },
    { x: flushEnd, anchor: 'end', displacement: 0 },
  ];
  for (let moved = STEP_PX; moved <= DISPLACEMENT_MAX_PX; moved += STEP_PX) {
    spots.push({ x: currentStart - moved, anchor: 'start', displacement: moved });
    spots.push({ x: flushEnd + moved, anchor: 'end', displacement: moved });
  }
  for (let moved = STEP_PX; moved <= DISPLACEMENT_MAX_PX; moved += STEP_PX) {
    spots.push({ x: currentStart + moved, anchor: 'start', displacement: moved });
    spots.push({ x: flushEnd - moved, anchor: 'end', displacement: moved });
  }
  return spots.filter(({ x }) => x >= bounds.start && x + width <= bounds.end);
}

/** What happened by the knowledge date is written before the line, what comes later behind it. */
function keepsSide(wanted: Interval, { currentStart }: SizedEvent, line: number): boolean {
  return currentStart < line ? wanted.end <= line : wanted.start >= line;
}

/** Where a leader line would run; empty for a label near its mark. */
function leaderOf({ currentStart, currentEnd }: SizedEvent, wanted: Interval, displacement: number): Interval | undefined {
  if (displacement <= LEADER_FROM_PX) return undefined;
  const middle = (currentStart + currentEnd) / 2;
  return { start: Math.min(middle, wanted.start), end: Math.max(middle, Math.min(wanted.end, middle)) };
}

function findLabel(sized: SizedEvent, shelf: OpenShelf, bounds: LaneBounds, strictness: Strictness): LabelSpot | undefined {
  return labelSpots(sized, bounds).find(({ x, displacement }) => {
    const wanted = { start: x, end: x + sized.label.width };
    if (!isFree(wanted, shelf.labels, LABEL_CLEAR_PX) || !isFree(wanted, shelf.marks, 2)) return false;
    if (strictness === 'strict') return displacement <= LEADER_FROM_PX && keepsSide(wanted, sized, bounds.asOf);
    const leader = leaderOf(sized, wanted, displacement);
    return !leader || isFree(leader, [...shelf.marks, ...shelf.leaders], 2);
  });
}

/** Figures stand right of the mark; left of it where the right side lies in the future of what has happened. */
function findAside(sized: SizedEvent, shelf: OpenShelf, bounds: LaneBounds): number | undefined {
  const { aside, markStart, markEnd, event } = sized;
  if (!aside) return undefined;
  const right = markEnd + ASIDE_GAP_PX;
  const left = markStart - ASIDE_GAP_PX - aside.width;
  const prefersLeft = event.status !== 'planned' && markStart < bounds.asOf && right + aside.width > bounds.asOf;
  return (prefersLeft ? [left, right] : [right, left]).find((x) => {
    const wanted = { start: x, end: x + aside.width };
    const inside = x >= bounds.start && wanted.end <= bounds.end;
    return inside && !straddles(wanted, bounds.asOf) && isFree(wanted, [...shelf.marks, ...shelf.asides], MARK_CLEAR_PX);
  });
}

function placeOn(sized: SizedEvent, shelf: OpenShelf, bounds: LaneBounds, strictness: Strictness): boolean {
  const mark = { start: sized.markStart, end: sized.markEnd };
  const taken = [...shelf.marks, ...shelf.asides, ...shelf.labels, ...shelf.leaders];
  if (!isFree(mark, taken, MARK_CLEAR_PX)) return false;
  const spot = findLabel(sized, shelf, bounds, strictness);
  if (!spot) return false;
  const asideX = findAside(sized, shelf, bounds);
  if (sized.aside && asideX === undefined && strictness === 'strict') return false;
  shelf.events.push({
    sized, labelX: spot.x, anchor: spot.anchor, displacement: spot.displacement, ...(asideX === undefined ? {} : { asideX }),
  });
  const label = { start: spot.x, end: spot.x + sized.label.width };
  const leader = leaderOf(sized, label, spot.displacement);
  shelf.labels.push(label);
  shelf.marks.push(mark);
  if (leader) shelf.leaders.push(leader);
  if (sized.aside && asideX !== undefined) shelf.asides.push({ start: asideX, end: asideX + sized.aside.width });
  return true;
}

function placeSomewhere(sized: SizedEvent, shelves: OpenShelf[], bounds: LaneBounds): boolean {
  if (shelves.some((shelf) => placeOn(sized, shelf, bounds, 'strict'))) return true;
  if (shelves.length < bounds.maxShelves) {
    const fresh: OpenShelf = { events: [], labels: [], marks: [], asides: [], leaders: [] };
    if (placeOn(sized, fresh, bounds, 'strict') || placeOn(sized, fresh, bounds, 'relaxed')) {
      shelves.push(fresh);
      return true;
    }
  }
  return shelves.some((shelf) => placeOn(sized, shelf, bounds, 'relaxed'));
}

const byImportance = (a: SizedEvent, b: SizedEvent): number =>
  b.event.importance - a.event.importance || ascending(a.markStart, b.markStart) || ascending(a.event.id, b.event.id);

const byTime = (a: SizedEvent, b: SizedEvent): number => ascending(a.markStart, b.markStart) || ascending(a.event.id, b.event.id);

/**
 * Gives the most important events of a lane a shelf, a label and room for their figures; the others are left to counts.
 * Depends on data and view only. Cost: linear in events, plus a constant number of tries for the most important ones.
 */
export function placeLane(events: readonly SizedEvent[], bounds: LaneBounds): PlacedLane {
  const shelves: OpenShelf[] = [];
  const rest: SizedEvent[] = [];
  const ranked = [...events].sort(byImportance);
  ranked.forEach((sized, rank) => {
    if (rank >= CANDIDATES_MAX || !placeSomewhere(sized, shelves, bounds)) rest.push(sized);
  });
  return {
    shelves: shelves.map(({ events: placed }) => ({ events: placed.sort((a, b) => byTime(a.sized, b.sized)) })),
    rest: rest.sort(byTime),
  };
}
