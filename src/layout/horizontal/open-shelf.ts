import { intervalsOverlap, type Interval } from '../../util/intervals-overlap.ts';
import type { SizedAside } from '../figures/sized-aside.ts';
import { ASIDE_CLEAR_PX, LABEL_CLEAR_PX, MARK_CLEAR_PX } from '../metrics.ts';
import { labelSpots, leaderInterval, type LabelSpot } from './label-spots.ts';
import type { SizedEvent } from './size-event.ts';

/** Figures with their place: beside the mark, or below it. */
export interface PlacedAside {
  readonly aside: SizedAside;
  readonly x: number;
  readonly isBelow: boolean;
}

/** An event with its label’s and figures’ place along time. */
export interface PlacedEvent {
  readonly sized: SizedEvent;
  readonly spot: LabelSpot;
  readonly aside?: PlacedAside;
}

/** `strict`: the label at its place and all figures. `relaxed`: the label moved with a leader line, figures where there is room. */
export type Strictness = 'strict' | 'relaxed';

/** Borders of a lane, px along time. */
export interface LaneBounds {
  readonly start: number;
  readonly end: number;
  /** Figures are not set across the as-of line. */
  readonly asOf: number;
}

const ASIDE_GAP_PX = 8;
/** A leader line keeps this far from marks and other leader lines. */
const LEADER_CLEAR_PX = 3;

const straddles = ({ start, end }: Interval, line: number): boolean => start < line && end > line;
const isFree = (wanted: Interval, taken: readonly Interval[], gap: number): boolean =>
  !taken.some((other) => intervalsOverlap(wanted, other, gap));

/** A row of a lane while it is being filled: labels above, marks below. */
export class OpenShelf {
  readonly placed: PlacedEvent[] = [];
  readonly #bounds: LaneBounds;
  readonly #labels: Interval[] = [];
  readonly #marks: Interval[] = [];
  readonly #asides: Interval[] = [];
  readonly #leaders: Interval[] = [];
  /** What labels, but not marks, keep clear of: the lane’s name. */
  readonly #names: readonly Interval[];

  constructor(bounds: LaneBounds, name: Interval | undefined) {
    this.#bounds = bounds;
    this.#names = name ? [name] : [];
  }

  /** True when a mark could stand here: not under another one’s label, nor in its figures. */
  hasRoomFor(mark: Interval): boolean {
    return (
      isFree(mark, this.#marks, MARK_CLEAR_PX) &&
      isFree(mark, this.#asides, ASIDE_CLEAR_PX) &&
      isFree(mark, this.#labels, LEADER_CLEAR_PX) &&
      isFree(mark, this.#leaders, LEADER_CLEAR_PX)
    );
  }

  /** Gives an event its place; false when there is none. */
  take(sized: SizedEvent, strictness: Strictness): boolean {
    const mark = { start: sized.markStart, end: sized.markEnd };
    if (!this.hasRoomFor(mark)) return false;
    const spot = labelSpots(sized).find((wanted) => this.#isFreeFor(wanted, sized, strictness));
    if (!spot) return false;
    const aside = this.#findAside(sized);
    if (sized.asides.length > 0 && !aside && strictness === 'strict') return false;
    this.placed.push({ sized, spot, ...(aside ? { aside } : {}) });
    this.#marks.push(mark);
    this.#labels.push({ start: spot.x, end: spot.x + sized.label.width });
    if (spot.leader) this.#leaders.push(leaderInterval(spot.leader));
    if (aside) this.#asides.push({ start: aside.x, end: aside.x + aside.aside.width });
    return true;
  }

  #isFreeFor({ x, leader }: LabelSpot, { label: { width } }: SizedEvent, strictness: Strictness): boolean {
    const wanted = { start: x, end: x + width };
    if (!isFree(wanted, this.#labels, LABEL_CLEAR_PX) || !isFree(wanted, this.#names, LABEL_CLEAR_PX)) return false;
    if (!isFree(wanted, this.#marks, LEADER_CLEAR_PX) || !isFree(wanted, this.#leaders, LEADER_CLEAR_PX)) return false;
    if (!leader) return true;
    const way = leaderInterval(leader);
    const taken = [...this.#marks, ...this.#leaders, ...this.#labels];
    return strictness === 'relaxed' && isFree(way, taken, LEADER_CLEAR_PX);
  }

  /** Figures stand beside the mark, on its own side of the as-of line if they can; else below it. */
  #findAside(sized: SizedEvent): PlacedAside | undefined {
    for (const aside of sized.asides) {
      const places = [...besidePlaces(aside, sized), ...belowPlaces(aside, sized)];
      const place = places.find(({ x, isBelow }) =>
        this.#hasRoomForAside({ start: x, end: x + aside.width }, sized, isBelow),
      );
      if (place) return place;
    }
    return undefined;
  }

  #hasRoomForAside(wanted: Interval, { markStart, markEnd }: SizedEvent, isBelow: boolean): boolean {
    const { start, end, asOf } = this.#bounds;
    if (wanted.start < start || wanted.end > end || straddles(wanted, asOf)) return false;
    const own = isBelow ? [] : [{ start: markStart, end: markEnd }];
    return isFree(wanted, [...this.#marks, ...this.#asides, ...own], ASIDE_CLEAR_PX);
  }
}

function besidePlaces(aside: SizedAside, { markStart, markEnd, side }: SizedEvent): readonly PlacedAside[] {
  const right: PlacedAside = { aside, x: markEnd + ASIDE_GAP_PX, isBelow: false };
  const left: PlacedAside = { aside, x: markStart - ASIDE_GAP_PX - aside.width, isBelow: false };
  return right.x + aside.width > side.end ? [left, right] : [right, left];
}

/** Flush with the start of the mark, with its end, or as near as the borders of its side allow. */
function belowPlaces(aside: SizedAside, { currentStart, currentEnd, side }: SizedEvent): readonly PlacedAside[] {
  const flushEnd = currentEnd - aside.width;
  const pushed = Math.max(side.start, Math.min(currentStart, side.end - aside.width));
  const isNear = pushed <= currentEnd && pushed + aside.width >= currentStart;
  return [currentStart, flushEnd, ...(isNear ? [pushed] : [])].map((x) => ({ aside, x, isBelow: true }));
}
