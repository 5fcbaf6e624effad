import type { LayoutContext } from '../layout-context.ts';
import { MAX_LINES } from '../metrics.ts';
import type { Aggregate } from './aggregate-rest.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';
import type { LaneMarks } from './lane-marks.ts';
import type { PlacedEvent } from './open-shelf.ts';
import { placeLane, type LaneRoom } from './place-lane.ts';
import { isFreeIn, placeLines, type LineRow } from './place-lines.ts';
import { restRows } from './rest-rows.ts';
import type { SizedEvent } from './size-event.ts';
import type { PlacedLine } from './size-line.ts';

/** What stands in the rows of a lane, from top to bottom; px along time only. */
export interface LaneContent {
  readonly shelves: readonly (readonly PlacedEvent[])[];
  readonly markRows: readonly { readonly lines: readonly PlacedLine[]; readonly aggregates: readonly Aggregate[] }[];
  /** Marks without a label. */
  readonly unlabelled: number;
}

/** Candidates of a lane, the most important first, and how to measure one. */
export interface LaneCandidates {
  readonly indexes: readonly number[];
  readonly sizeOf: (index: number) => SizedEvent | undefined;
}

/** Counts go into the rows of lines where they find room, for a lane is the calmer the fewer rows it has. */
function joinRows(lines: readonly LineRow[], rest: readonly (readonly Aggregate[])[]): LaneContent['markRows'] {
  const inLines = new Map(lines.map((row) => [row, [] as Aggregate[]]));
  const left = rest.map((row) =>
    row.filter((aggregate) => {
      const found = lines.find((line) => isFreeIn(line, aggregate));
      if (!found) return true;
      found.taken.push(aggregate);
      inLines.get(found)?.push(aggregate);
      return false;
    }),
  );
  const ownRows = left.filter((aggregates) => aggregates.length > 0).map((aggregates) => ({ lines: [], aggregates }));
  return [...lines.map((row) => ({ lines: row.placed, aggregates: inLines.get(row) ?? [] })), ...ownRows];
}

/**
 * Fills a lane: the most important events get a label above their mark, others a line beside it, the rest is counted. Every event of
 * `marks` stands in exactly one place.
 */
export function fillLane(
  marks: LaneMarks,
  candidates: LaneCandidates,
  room: LaneRoom,
  frame: HorizontalFrame,
  context: LayoutContext,
): LaneContent {
  const placed = placeLane(marks.marks, candidates.indexes, candidates.sizeOf, room);
  const unplaced = new Set(placed.rest);
  const waiting = candidates.indexes.filter((index) => unplaced.has(index));
  const { rows, labelled } = placeLines(waiting, marks, MAX_LINES[frame.widthClass], frame, context);
  const rest = placed.rest.filter((index) => !labelled.has(index));
  const plot = { start: frame.plotStart, end: frame.plotEnd };
  return {
    shelves: placed.shelves,
    markRows: joinRows(
      rows,
      restRows(rest, marks.events.length, room.maxRests, {
        marks: marks.marks,
        measure: context.measure,
        plot,
        scale: frame.scale,
      }),
    ),
    unlabelled: rest.length,
  };
}
