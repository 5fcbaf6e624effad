import type { EdtfDate } from '../model/edtf/edtf-date.ts';
import type { KnownEvent } from '../model/known-timeline.ts';
import { drawnCoarserDates } from './coarser-dates.ts';
import { markPieces, pieceEnd, pieceStart, type MarkPiece, type PieceLimits } from './mark-pieces.ts';
import type { SizedAside } from './size-aside.ts';
import type { SizedLabel } from './size-label.ts';
import type { TimeScale } from './time-scale.ts';

/** An event with everything measured, ready to be placed in a lane. px. */
export interface SizedEvent {
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
  readonly label: SizedLabel;
  readonly aside?: SizedAside;
}

/** A fact that goes on without a stated end: drawn from its date on, open. */
function piecesOfEvent(event: KnownEvent, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] {
  const { when, status } = event;
  if (status !== 'ongoing' || when.kind !== 'point') return markPieces(when, scale, limits);
  const since = { ...when, kind: 'interval', precision: 'span', start: when, end: 'open', latest: Infinity } as const;
  return markPieces(since, scale, limits);
}

/** Dates a plan once had, each once and without the present one: a change of status alone leaves no ghost. */
function earlierDates({ earlier, when }: KnownEvent): readonly EdtfDate[] {
  const byText = new Map(earlier.map((revision) => [revision.when.text, revision.when]));
  byText.delete(when.text);
  return [...byText.values()];
}

/** A bracket for every coarser date that lies whole in the window. */
const coarserPieces = (event: KnownEvent, scale: TimeScale, limits: PieceLimits): readonly MarkPiece[] =>
  drawnCoarserDates(event)
    .flatMap((when) => markPieces(when, scale, limits))
    .filter((piece) => piece.type === 'within' && !piece.startOpen && !piece.endOpen);

/** px geometry of an event’s mark; `undefined` when nothing of it lies in the window. */
export function markGeometry(event: KnownEvent, scale: TimeScale, limits: PieceLimits): Omit<SizedEvent, 'label' | 'aside'> | undefined {
  const pieces = piecesOfEvent(event, scale, limits);
  if (pieces.length === 0) return undefined;
  const ghosts = earlierDates(event)
    .map((when) => markPieces(when, scale, limits))
    .filter((ghost) => ghost.length > 0);
  const coarser = coarserPieces(event, scale, limits);
  const current = [...coarser, ...pieces];
  const all = [...current, ...ghosts.flat()];
  return {
    event,
    pieces,
    coarser,
    ghosts,
    markStart: Math.min(...all.map(pieceStart)),
    markEnd: Math.max(...all.map(pieceEnd)),
    currentStart: Math.min(...current.map(pieceStart)),
    currentEnd: Math.max(...current.map(pieceEnd)),
  };
}
