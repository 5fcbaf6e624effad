import { ascending } from 'd3-array';
import type { Interval } from '../../util/intervals-overlap.ts';
import { OpenShelf, type LaneBounds, type PlacedEvent } from './open-shelf.ts';
import type { SizedEvent } from './size-event.ts';
import type { LaneMark } from './lane-marks.ts';

/** How a lane is filled. */
export interface LaneRoom extends LaneBounds {
  readonly maxShelves: number;
  /** Rows of marks without a label, one more of counts apart. */
  readonly maxRests: number;
  /** The lane’s name, where it shares the row of the first shelf. */
  readonly name?: Interval;
}

export interface PlacedLane {
  /** Rows of labelled events, each in time order. */
  readonly shelves: readonly (readonly PlacedEvent[])[];
  /** Indexes of what found no room for a label, in time order. */
  readonly rest: readonly number[];
}

/** Looks at the shelves there are, then at a new one, then moves labels. */
function placeSomewhere(sized: SizedEvent, shelves: OpenShelf[], room: LaneRoom): boolean {
  if (shelves.some((shelf) => shelf.take(sized, 'strict'))) return true;
  if (shelves.length < room.maxShelves) {
    const fresh = new OpenShelf(room, shelves.length === 0 ? room.name : undefined);
    if (fresh.take(sized, 'strict') || fresh.take(sized, 'relaxed')) {
      shelves.push(fresh);
      return true;
    }
  }
  return shelves.some((shelf) => shelf.take(sized, 'relaxed'));
}

const byTime = (a: PlacedEvent, b: PlacedEvent): number =>
  ascending(a.sized.markStart, b.sized.markStart) || ascending(a.sized.event.id, b.sized.event.id);

/**
 * Gives the most important events of a lane a shelf, a label and room for their figures; the others are left to counts. `candidates`:
 * who may get a label, first come first served; `sizeOf` measures one of them and is asked only where there is room for its mark.
 * Depends on data and view only. Cost: linear in marks.
 */
export function placeLane(
  marks: readonly LaneMark[],
  candidates: readonly number[],
  sizeOf: (index: number) => SizedEvent | undefined,
  room: LaneRoom,
): PlacedLane {
  const shelves: OpenShelf[] = [];
  const labelled = new Uint8Array(marks.length);
  for (const index of candidates) {
    if (shelves.length === room.maxShelves && !shelves.some((shelf) => shelf.hasRoomFor(marks[index]!))) continue;
    const sized = sizeOf(index);
    if (sized && placeSomewhere(sized, shelves, room)) labelled[index] = 1;
  }
  const rest: number[] = [];
  for (let index = 0; index < marks.length; index += 1) if (labelled[index] === 0) rest.push(index);
  return { shelves: shelves.map(({ placed }) => placed.toSorted(byTime)), rest };
}
