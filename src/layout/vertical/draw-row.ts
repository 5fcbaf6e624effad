import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { chainAlong } from '../marks/along.ts';
import { SIZE } from '../metrics.ts';
import type { GroupItem, Paint, SceneItem, TextItem } from '../scene.ts';
import { drawEntry } from './draw-entry.ts';
import { RAIL, ROW, type VerticalRow } from './vertical-row.ts';

type Row<Type extends VerticalRow['type']> = Extract<VerticalRow, { type: Type }>;

/** A line of text beside the rail. */
const besideRail = (text: string, y: number, size: number, weight: 400 | 700, fill: Paint, lang: string): TextItem => ({
  type: 'text',
  x: RAIL.textX,
  y: roundTo(y, 2),
  text,
  size,
  weight,
  anchor: 'start',
  fill,
  lang,
});

/** A silence: the rail is broken, words say for how long. */
function drawGap({ lines, top, height }: Row<'gap'>, ground: Paint, lang: string): GroupItem {
  const middle = top + (height - ROW.gapPadding) / 2;
  const zigzag = chainAlong('y', [
    [middle - 8, RAIL.x],
    [middle - 4, RAIL.x - 4],
    [middle + 4, RAIL.x + 4],
    [middle + 8, RAIL.x],
  ]);
  return {
    type: 'group',
    name: 'gap',
    items: [
      { type: 'rect', x: RAIL.x - 3, y: roundTo(middle - 9, 2), width: 6, height: 18, fill: ground },
      { type: 'path', fill: 'none', stroke: 'axis', strokeWidth: 1.5, d: zigzag },
      ...lines.map((line, at) => besideRail(line, top + 12 + at * ROW.gapLine, SIZE.note, 400, 'text-3', lang)),
    ],
  };
}

/** Where the as-of line runs in its row. */
export const asOfLineY = ({ top, lines }: Row<'as-of'>): number => top + 14 + (lines.length - 1) * ROW.gapLine;

function drawAsOf(row: Row<'as-of'>, { view, locale }: LayoutContext): GroupItem {
  const y = asOfLineY(row);
  return {
    type: 'group',
    name: 'as-of-line',
    items: [
      { type: 'line', x1: 0, y1: y, x2: view.width, y2: y, stroke: 'ink', strokeWidth: 1.5 },
      ...row.lines.map((line, at) =>
        besideRail(line, row.top + 8 + at * ROW.gapLine, SIZE.note, 700, 'text', locale.tag),
      ),
      ...row.after.map((line, at) => besideRail(line, y + 16 + at * ROW.gapLine, SIZE.note, 400, 'text-3', locale.tag)),
    ],
  };
}

/** One row of the vertical drawing on its ground; opened details draw nothing, they are the page’s. */
export function drawRow(row: VerticalRow, ground: Paint, context: LayoutContext): readonly GroupItem[] {
  switch (row.type) {
    case 'event':
      return [drawEntry(row, ground, context)];
    case 'gap':
      return [drawGap(row, ground, context.locale.tag)];
    case 'as-of':
      return [drawAsOf(row, context)];
    case 'year':
      return [
        {
          type: 'group',
          name: 'year',
          items: [besideRail(row.text, row.top + 20, SIZE.lane, 700, 'text-2', context.locale.tag)],
        },
      ];
    case 'details':
      return [];
  }
}

/** The rail along which time runs down. */
export const drawRail = (top: number, bottom: number): SceneItem => ({
  type: 'line',
  x1: RAIL.x,
  y1: top,
  x2: RAIL.x,
  y2: bottom,
  stroke: 'grid',
  strokeWidth: 2,
});
