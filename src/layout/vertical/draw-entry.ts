import type { LayoutContext } from '../layout-context.ts';
import { drawMark } from '../marks/draw-mark.ts';
import { markLook } from '../marks/mark-look.ts';
import { paintOf } from '../marks/paint-of.ts';
import { SIZE } from '../metrics.ts';
import type { Box, GroupItem, Paint, Target, TextItem } from '../scene.ts';
import { drawLabel } from '../text/draw-label.ts';
import { verticalLabel } from '../text/size-label.ts';
import { entryMark, entryMarkBox } from './entry-mark.ts';
import { textWidth } from './size-entry.ts';
import { entryAsideTop, labelTop, RAIL, ROW, type VerticalEntry } from './vertical-row.ts';

const EARLIER_BASELINE_PX = 12;

const earlierLines = ({ earlier, top }: VerticalEntry, lang: string): readonly TextItem[] =>
  earlier.map(({ text }, at) => ({
    type: 'text',
    x: RAIL.textX,
    y: top + at * ROW.earlier + EARLIER_BASELINE_PX,
    text,
    size: SIZE.note,
    weight: 400,
    anchor: 'start',
    fill: 'text-3',
    lang,
  }));

/** An event: its mark on the rail, its label and figures beside it. */
export function drawEntry(entry: VerticalEntry, ground: Paint, context: LayoutContext): GroupItem {
  const { known, colorBy, locale } = context;
  const { event, label, aside } = entry;
  const look = markLook(event, known.timeline.parties, paintOf(event, colorBy, known), ground);
  const style = verticalLabel(textWidth(context));
  return {
    type: 'group',
    name: 'event',
    event: event.id,
    items: [
      { type: 'group', name: 'mark', items: drawMark('y', entryMark(entry), RAIL.x, look) },
      {
        type: 'group',
        name: 'label',
        items: [
          ...earlierLines(entry, locale.tag),
          ...drawLabel(label, style, RAIL.textX, labelTop(entry), 'start', true),
          ...(aside ? aside.draw(RAIL.textX, entryAsideTop(entry)) : []),
        ],
      },
    ],
  };
}

const asideBox = ({ width, height }: NonNullable<VerticalEntry['aside']>, y: number): Box => ({
  x: RAIL.textX,
  y,
  width,
  height,
});

/** Where a reader can take hold of an entry. */
export function entryTarget(entry: VerticalEntry): Target {
  const { event, label, aside, earlier, top } = entry;
  const mark = entryMarkBox(entry);
  return {
    events: [event.id],
    count: 1,
    lane: '',
    mark,
    label: { x: RAIL.textX, y: labelTop(entry), width: label.width, height: label.height },
    displacement: 0,
    isShortened: label.isShortened,
    ...(aside ? { aside: asideBox(aside, entryAsideTop(entry)) } : {}),
    ...(earlier.length > 0 ? { trail: { ...mark, y: top, height: mark.y + mark.height - top } } : {}),
  };
}
