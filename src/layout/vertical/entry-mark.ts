import type { EdtfDate } from '../../model/edtf/edtf-date.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { drawnCoarserDates } from '../marks/coarser-dates.ts';
import { isDay } from '../marks/is-day.ts';
import { pieceEnd, pieceStart, type MarkPiece } from '../marks/mark-piece.ts';
import type { MarkParts } from '../marks/draw-mark.ts';
import { BAND_PX, DOT_PX } from '../metrics.ts';
import type { Box } from '../scene.ts';
import { labelTop, RAIL, ROW, type VerticalEntry } from './vertical-row.ts';

/** Middle of a day’s dot below the top of its label: the middle of the first line. */
const DOT_TOP_PX = 9;
/** Part of a period’s stretch in which it may or may not have begun, or ended: not to scale either. */
const UNSURE_SHARE = 0.25;
/** A stretch ends this much above the end of its entry’s text. */
const STRETCH_INSET_PX = 1;
/** Middle and reach of an earlier date’s ghost on its line. */
const GHOST = { middle: 8, reach: 7 } as const;

/** The shapes of a date within a stretch of the rail that is not to scale. */
function piecesIn(when: EdtfDate, isOngoing: boolean, { start, end }: Interval, dotAt: number): readonly MarkPiece[] {
  if (when.kind === 'interval' || isOngoing) {
    const startOpen = when.kind === 'interval' && when.start === 'open';
    const endOpen = when.kind !== 'interval' || when.end === 'open';
    const unsure = (edge: 'start' | 'end'): number =>
      when.kind === 'interval' && typeof when[edge] !== 'string' && !isDay(when[edge])
        ? (end - start) * UNSURE_SHARE
        : 0;
    const core = { coreStart: start + unsure('start'), coreEnd: end - unsure('end') };
    return [{ type: 'throughout', start, end, ...core, startOpen, endOpen }];
  }
  if (isDay(when)) return [{ type: 'dot', at: dotAt }];
  if (when.kind === 'all-of' && when.members.length > 1) {
    const dots = [start + DOT_PX, end - DOT_PX].map((at) => ({ type: 'dot', at }) as const);
    return [{ type: 'join', start, end }, ...dots];
  }
  return [{ type: 'within', start, end, isSoft: when.qualifiers.approximate, startOpen: false, endOpen: false }];
}

/** Length of a stretch on the rail: as long as its label, for the drawing is not to scale. */
function stretchOf(entry: VerticalEntry): Interval {
  const top = labelTop(entry);
  return { start: top + STRETCH_INSET_PX, end: top + entry.label.height - STRETCH_INSET_PX };
}

const currentPieces = (entry: VerticalEntry): readonly MarkPiece[] =>
  piecesIn(entry.event.when, entry.event.status === 'ongoing', stretchOf(entry), labelTop(entry) + DOT_TOP_PX);

/** What is drawn of an entry on the rail: its mark, a bracket for a less precise date, the ghosts of earlier ones above it. */
export function entryMark(entry: VerticalEntry): MarkParts {
  const bracket: MarkPiece = { type: 'within', ...stretchOf(entry), isSoft: false, startOpen: false, endOpen: false };
  return {
    pieces: currentPieces(entry),
    coarser: drawnCoarserDates(entry.event)
      .slice(0, 1)
      .map(() => bracket),
    ghosts: entry.earlier.map(({ when }, at) => {
      const middle = entry.top + at * ROW.earlier + GHOST.middle;
      return piecesIn(when, false, { start: middle - GHOST.reach, end: middle + GHOST.reach }, middle);
    }),
  };
}

/** Box of the mark on the rail, without ghosts. */
export function entryMarkBox(entry: VerticalEntry): Box {
  const { pieces, coarser } = entryMark(entry);
  const all = [...pieces, ...coarser];
  const [start, end] = [Math.min(...all.map(pieceStart)), Math.max(...all.map(pieceEnd))];
  const width = all.every(({ type }) => type === 'dot') ? 2 * DOT_PX : BAND_PX;
  return { x: RAIL.x - width / 2, y: start, width, height: end - start };
}
