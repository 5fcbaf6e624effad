import { chainAlong, lineAlong, type TimeAxis } from './along.ts';
import { drawPiece } from './draw-piece.ts';
import type { MarkLook } from './mark-look.ts';
import { pieceEnd, pieceStart, type MarkPiece } from './mark-piece.ts';
import type { SceneItem } from '../scene.ts';

/** Shortest slip line worth drawing. */
const SLIP_MIN_PX = 10;
const ARROW_PX = 5;

/** A plan’s way from an earlier date to the next: a dashed line with an arrow head; nothing where the dates touch. */
function slipLine(axis: TimeAxis, from: readonly MarkPiece[], to: readonly MarkPiece[], middle: number): SceneItem[] {
  const [before, after] = [extentOf(from), extentOf(to)];
  const isLater = before.end <= after.start;
  if (!isLater && after.end > before.start) return [];
  const [start, end] = isLater ? [before.end + 3, after.start - 3] : [before.start - 3, after.end + 3];
  if (Math.abs(end - start) < SLIP_MIN_PX) return [];
  const back = isLater ? -ARROW_PX : ARROW_PX;
  return [
    lineAlong(axis, start, end, middle, { stroke: 'axis', strokeWidth: 1.5, dash: '4 3' }),
    {
      type: 'path',
      d: chainAlong(axis, [
        [end + back, middle - 4],
        [end, middle],
        [end + back, middle + 4],
      ]),
      fill: 'none',
      stroke: 'axis',
      strokeWidth: 1.5,
    },
  ];
}

const extentOf = (pieces: readonly MarkPiece[]) => ({
  start: Math.min(...pieces.map(pieceStart)),
  end: Math.max(...pieces.map(pieceEnd)),
});

/** What is drawn of one event. */
export interface MarkParts {
  readonly pieces: readonly MarkPiece[];
  /** Brackets of less precise dates round the mark. */
  readonly coarser: readonly MarkPiece[];
  /** Earlier dates of a plan, oldest first. */
  readonly ghosts: readonly (readonly MarkPiece[])[];
}

/** An event’s mark with the brackets of less precise dates and the ghosts of earlier ones. */
export function drawMark(
  axis: TimeAxis,
  { pieces, coarser, ghosts }: MarkParts,
  middle: number,
  look: MarkLook,
): readonly SceneItem[] {
  const quiet: MarkLook = { ...look, paint: 'axis', account: 'plain' };
  // One question mark an event, however many shapes its date has.
  const unasked: MarkLook = look.state === 'overdue' ? { ...look, state: 'planned' } : look;
  const asked = pieces.findIndex(({ type }) => type !== 'join');
  const stops = [...ghosts, pieces];
  const slips = stops.slice(1).flatMap((stop, at) => slipLine(axis, stops[at] ?? [], stop, middle));
  return [
    ...slips,
    ...ghosts.flat().flatMap((piece) => drawPiece(axis, piece, middle, { ...quiet, state: 'planned' })),
    ...coarser.flatMap((piece) => drawPiece(axis, piece, middle, { ...quiet, state: 'done' })),
    ...pieces.flatMap((piece, at) => drawPiece(axis, piece, middle, at === asked ? look : unasked)),
  ];
}
