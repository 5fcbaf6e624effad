import type { EdtfDate } from '../../model/edtf/edtf-date.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import type { TimeScale } from '../time/time-scale.ts';
import { drawnCoarserDates } from './coarser-dates.ts';
import { pieceEnd, pieceStart, type MarkPiece } from './mark-piece.ts';
import { markPieces, type PieceLimits } from './mark-pieces.ts';

/** The shapes of an event’s mark along time. px. */
export interface MarkGeometry {
  readonly event: KnownEvent;
  readonly pieces: readonly MarkPiece[];
  /** What another source says less precisely, drawn as a bracket round the mark. */
  readonly coarser: readonly MarkPiece[];
  /** Where earlier plans stood, oldest first; drawn as ghosts joined by a slip line. */
  readonly ghosts: readonly (readonly MarkPiece[])[];
  /** Extent of the mark along time, ghosts included. */
  readonly markStart: number;
  readonly markEnd: number;
  /** Extent of the mark as it counts now, brackets included, ghosts not. */
  readonly currentStart: number;
  readonly currentEnd: number;
}

/** A bracket round a mark stands at least this far from it. */
const BRACKET_CLEAR_PX = 4;
/** A ghost reaches at least this far beyond the mark. */
const GHOST_CLEAR_PX = 6;

/** A fact that goes on without a stated end: drawn from its date on, open. */
function piecesOfEvent({ when, status }: KnownEvent, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] {
  if (status !== 'ongoing' || when.kind !== 'point') return markPieces(when, scale, limits);
  const since = { ...when, kind: 'interval', precision: 'span', start: when, end: 'open', latest: Infinity } as const;
  return markPieces(since, scale, limits);
}

/** Dates a plan once had, each once and without the present one: a change of status alone leaves no ghost. */
export function earlierDates({ earlier, when }: KnownEvent): readonly EdtfDate[] {
  const byText = new Map(earlier.map((revision) => [revision.when.text, revision.when]));
  byText.delete(when.text);
  return [...byText.values()];
}

/** A bracket for every coarser date that lies whole in the window, clear of the mark it is drawn round. */
function coarserPieces(event: KnownEvent, mark: Interval, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] {
  if (event.coarser.length === 0) return [];
  const least = { start: mark.start - BRACKET_CLEAR_PX, end: mark.end + BRACKET_CLEAR_PX };
  return drawnCoarserDates(event)
    .flatMap((when) => markPieces(when, scale, limits))
    .flatMap((piece) =>
      piece.type === 'within' && !piece.startOpen && !piece.endOpen
        ? [{ ...piece, start: Math.min(piece.start, least.start), end: Math.max(piece.end, least.end) }]
        : [],
    );
}

/** First and last px of some pieces; there must be one. */
const extentOf = (pieces: readonly MarkPiece[]): Interval => ({
  start: Math.min(...pieces.map(pieceStart)),
  end: Math.max(...pieces.map(pieceEnd)),
});

/** A ghost under the mark itself would only fray its edges. */
const standsOut = (ghost: Interval, mark: Interval): boolean =>
  ghost.start < mark.start - GHOST_CLEAR_PX || ghost.end > mark.end + GHOST_CLEAR_PX;

/** px geometry of an event’s mark; `undefined` when nothing of it lies in the window. */
export function markGeometry(event: KnownEvent, scale: TimeScale, limits: PieceLimits): MarkGeometry | undefined {
  const pieces = piecesOfEvent(event, scale, limits);
  if (pieces.length === 0) return undefined;
  const coarser = coarserPieces(event, extentOf(pieces), scale, limits);
  const current = extentOf([...coarser, ...pieces]);
  const ghosts = earlierDates(event)
    .map((when) => markPieces(when, scale, limits))
    .filter((ghost) => ghost.length > 0 && standsOut(extentOf(ghost), current));
  const all = extentOf([...coarser, ...pieces, ...ghosts.flat()]);
  return {
    event,
    pieces,
    coarser,
    ghosts,
    markStart: all.start,
    markEnd: all.end,
    currentStart: current.start,
    currentEnd: current.end,
  };
}

/**
 * First and last px of an event’s mark, ghosts included: the extent of `markGeometry` at a fraction of its cost for what most
 * events are.
 */
export function markExtent(event: KnownEvent, scale: TimeScale, limits: PieceLimits): Interval | undefined {
  const isPlain = event.coarser.length === 0 && event.earlier.length === 0;
  if (!isPlain) {
    const geometry = markGeometry(event, scale, limits);
    return geometry && { start: geometry.markStart, end: geometry.markEnd };
  }
  const pieces = piecesOfEvent(event, scale, limits);
  const [only, ...others] = pieces;
  if (only === undefined) return undefined;
  return others.length === 0 ? { start: pieceStart(only), end: pieceEnd(only) } : extentOf(pieces);
}
