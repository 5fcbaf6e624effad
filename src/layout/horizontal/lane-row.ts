import { BAND_PX } from '../metrics.ts';
import type { Aggregate } from './aggregate-rest.ts';
import type { LaneMarks } from './lane-marks.ts';
import type { Lane } from './lanes-of.ts';
import type { PlacedAside, PlacedEvent } from './open-shelf.ts';
import type { PlacedLine } from './size-line.ts';

/** A row of marks with labels above them, and its place across time. px. */
export interface ShelfRow {
  readonly events: readonly PlacedEvent[];
  /** Where the labels stand on. */
  readonly labelBottom: number;
  /** Middle of the marks. */
  readonly markY: number;
}

/** A row of marks with one-line labels beside them, and of marks and counts without any. px. */
export interface MarkRow {
  readonly lines: readonly PlacedLine[];
  readonly aggregates: readonly Aggregate[];
  /** Middle of the marks. */
  readonly markY: number;
}

/** A lane laid out: its height and what stands where. px. */
export interface LaneRow {
  readonly lane: Lane;
  readonly marks: LaneMarks;
  readonly top: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  readonly shelves: readonly ShelfRow[];
  readonly markRows: readonly MarkRow[];
}

/** Figures below a mark begin this much under it. */
const ASIDE_BELOW_PX = 6;

/** Top of an event’s figures. */
export const asideTop = ({ aside, isBelow }: PlacedAside, markY: number): number =>
  isBelow ? markY + BAND_PX / 2 + ASIDE_BELOW_PX : markY - aside.rise;
