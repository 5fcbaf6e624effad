import { roundTo } from '../util/round-to.ts';
import { chainAlong } from './along.ts';
import { drawnCoarserDates } from './coarser-dates.ts';
import { drawLabel } from './draw-label.ts';
import { drawMark } from './draw-mark.ts';
import type { LayoutContext } from './layout-context.ts';
import { markLook } from './mark-look.ts';
import type { MarkPiece } from './mark-pieces.ts';
import { BAND_PX, DOT_PX, SIZE } from './metrics.ts';
import { paintOf } from './paint-of.ts';
import type { Box, GroupItem, Paint, SceneItem, Target, TextItem } from './scene.ts';
import { verticalLabel } from './size-label.ts';
import { RAIL, type VerticalEntry, type VerticalRow } from './vertical-entries.ts';

/** Middle of a day’s dot below the top of its entry: the middle of the first line. */
const DOT_TOP_PX = 9;
/** A stretch ends this much above the end of its entry’s text. */
const STRETCH_INSET_PX = 1;

const textItem = (text: string, x: number, y: number, size: number, weight: 400 | 700, fill: Paint, lang: string): TextItem => ({
  type: 'text', x, y: roundTo(y, 2), text, size, weight, anchor: 'start', fill, lang,
});

/** Length of a stretch on the rail: as long as its label, for the drawing is not to scale. */
const stretchOf = ({ top, label }: VerticalEntry) => ({ start: top + STRETCH_INSET_PX, end: top + label.height - STRETCH_INSET_PX });

function pieceOf(entry: VerticalEntry): MarkPiece {
  const { when, status } = entry.event;
  const stretch = stretchOf(entry);
  const isSoft = when.qualifiers.approximate;
  if (when.kind === 'interval' || status === 'ongoing') {
    const startOpen = when.kind === 'interval' && typeof when.start === 'string';
    const endOpen = when.kind !== 'interval' || typeof when.end === 'string';
    return { type: 'throughout', ...stretch, coreStart: stretch.start, coreEnd: stretch.end, startOpen, endOpen };
  }
  if (when.kind === 'point' && when.earliest === when.latest && !isSoft) return { type: 'dot', at: entry.top + DOT_TOP_PX };
  return { type: 'within', ...stretch, isSoft, startOpen: false, endOpen: false };
}

function coarserPieces(entry: VerticalEntry): readonly MarkPiece[] {
  const bracket: MarkPiece = { type: 'within', ...stretchOf(entry), isSoft: false, startOpen: false, endOpen: false };
  return drawnCoarserDates(entry.event).slice(0, 1).map(() => bracket);
}

/** Box of the mark on the rail. */
export function entryMarkBox(entry: VerticalEntry): Box {
  const piece = pieceOf(entry);
  if (piece.type === 'dot') return { x: RAIL.x - DOT_PX, y: piece.at - DOT_PX, width: 2 * DOT_PX, height: 2 * DOT_PX };
  const { start, end } = stretchOf(entry);
  return { x: RAIL.x - BAND_PX / 2, y: start, width: BAND_PX, height: end - start };
}

function drawEntry(entry: VerticalEntry, isAfter: boolean, { known, colorBy, view }: LayoutContext): GroupItem {
  const { event, label, aside, top } = entry;
  const look = markLook(event, known.timeline.parties, paintOf(event, colorBy, known), isAfter ? 'stripe' : 'background');
  const style = verticalLabel(view.width - RAIL.textX - RAIL.edge);
  return {
    type: 'group',
    name: 'event',
    event: event.id,
    items: [
      { type: 'group', name: 'mark', items: drawMark('y', { pieces: [pieceOf(entry)], coarser: coarserPieces(entry), ghosts: [] }, RAIL.x, look) },
      {
        type: 'group',
        name: 'label',
        items: [...drawLabel(label, style, RAIL.textX, top, 'start', true), ...(aside ? aside.draw(RAIL.textX, top + label.height + 8) : [])],
      },
    ],
  };
}

function drawGap(row: Extract<VerticalRow, { type: 'gap' }>, ground: Paint, lang: string): GroupItem {
  const middle = row.top + row.height / 2 - 6;
  return {
    type: 'group',
    name: 'gap',
    items: [
      { type: 'rect', x: RAIL.x - 3, y: middle - 9, width: 6, height: 18, fill: ground },
      {
        type: 'path', fill: 'none', stroke: 'axis', strokeWidth: 1.5,
        d: chainAlong('y', [[middle - 8, RAIL.x], [middle - 4, RAIL.x - 4], [middle + 4, RAIL.x + 4], [middle + 8, RAIL.x]]),
      },
      textItem(row.text, RAIL.textX, middle + 4, SIZE.note, 400, 'text-3', lang),
    ],
  };
}

function drawAsOf(row: Extract<VerticalRow, { type: 'as-of' }>, { view, locale }: LayoutContext): GroupItem {
  const y = row.top + 14;
  return {
    type: 'group',
    name: 'as-of-line',
    items: [
      { type: 'line', x1: 0, y1: y, x2: view.width, y2: y, stroke: 'ink', strokeWidth: 1.5 },
      textItem(row.text, RAIL.textX, y - 6, SIZE.note, 700, 'text', locale.tag),
      textItem(row.after, RAIL.textX, y + 16, SIZE.note, 400, 'text-3', locale.tag),
    ],
  };
}

/** One row of the vertical drawing; opened details draw nothing, they are the page’s. */
export function drawRow(row: VerticalRow, isAfter: boolean, context: LayoutContext): readonly GroupItem[] {
  switch (row.type) {
    case 'event':
      return [drawEntry(row, isAfter, context)];
    case 'gap':
      return [drawGap(row, isAfter ? 'stripe' : 'background', context.locale.tag)];
    case 'as-of':
      return [drawAsOf(row, context)];
    case 'year':
      return [{ type: 'group', name: 'year', items: [textItem(row.text, RAIL.textX, row.top + 20, SIZE.lane, 700, 'text-2', context.locale.tag)] }];
    case 'details':
      return [];
  }
}

/** The rail along which time runs down. */
export const drawRail = (top: number, bottom: number): SceneItem => ({
  type: 'line', x1: RAIL.x, y1: top, x2: RAIL.x, y2: bottom, stroke: 'grid', strokeWidth: 2,
});

/** Where a reader can take hold of an entry. */
export const entryTarget = (entry: VerticalEntry): Target => ({
  events: [entry.event.id],
  lane: '',
  mark: entryMarkBox(entry),
  label: { x: RAIL.textX, y: entry.top, width: entry.label.width, height: entry.label.height },
  displacement: 0,
  isShortened: entry.label.isShortened,
});
