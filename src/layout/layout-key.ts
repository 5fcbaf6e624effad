import type { Locale } from '../locale/locale.ts';
import { roundTo } from '../util/round-to.ts';
import type { KeyEntry } from './key-entries.ts';
import { KEY_GLYPH } from './key-glyph.ts';
import type { MeasureText } from './measure-text.ts';
import { SIZE, TEXT_SLACK } from './metrics.ts';
import type { SceneItem } from './scene.ts';
import type { Block } from './text/text-block.ts';

const ROW_PX = 24;
const ENTRY_GAP_PX = 20;
const GLYPH_GAP_PX = 4;

/** The key as running shapes and words, broken into rows. */
export function layoutKey(entries: readonly KeyEntry[], widthPx: number, locale: Locale, measure: MeasureText): Block {
  let x = 0;
  let row = 0;
  const items = entries.map((entry): SceneItem => {
    const width = KEY_GLYPH.width + GLYPH_GAP_PX + measure(entry.words, SIZE.note, 400) * TEXT_SLACK;
    if (x > 0 && x + width > widthPx) {
      x = 0;
      row += 1;
    }
    const offset = { x: roundTo(x, 2), y: row * ROW_PX };
    x += width + ENTRY_GAP_PX;
    return {
      type: 'group',
      name: entry.shape,
      offset,
      items: [
        ...entry.items,
        {
          type: 'text',
          x: KEY_GLYPH.width + GLYPH_GAP_PX,
          y: 13.2,
          text: entry.words,
          size: SIZE.note,
          weight: 400,
          anchor: 'start',
          fill: 'text-2',
          lang: locale.tag,
        },
      ],
    };
  });
  return { items, height: entries.length === 0 ? 0 : (row + 1) * ROW_PX };
}
