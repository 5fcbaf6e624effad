import { roundTo } from '../../util/round-to.ts';
import type { MeasureText } from '../measure-text.ts';
import { TEXT_SLACK } from '../metrics.ts';
import type { SceneItem, TextItem } from '../scene.ts';
import { wrapBalanced, wrapText } from './wrap-text.ts';

/** Items laid out from (0, 0) downwards, and the height they take. px. */
export interface Block {
  readonly items: readonly SceneItem[];
  readonly height: number;
}

export interface ParagraphStyle {
  readonly size: number;
  readonly line: number;
  readonly weight: 400 | 700;
  readonly fill: TextItem['fill'];
}

/** Lines a paragraph is cut at; only hostile input is longer. */
const MAX_LINES = 24;

/** A paragraph broken to a width, a bold one into lines of about equal length; nothing for an empty text. */
export function paragraph(
  text: string,
  lang: string,
  widthPx: number,
  style: ParagraphStyle,
  measure: MeasureText,
): Block {
  if (text === '') return { items: [], height: 0 };
  const { size, line, weight, fill } = style;
  const wrap = weight === 700 ? wrapBalanced : wrapText;
  const { lines } = wrap(text, { widthPx: widthPx / TEXT_SLACK, maxLines: MAX_LINES, size, weight, lang, measure });
  return {
    items: lines.map((content, at): TextItem => ({
      type: 'text',
      x: 0,
      y: roundTo((at + 0.76) * line, 2),
      text: content,
      size,
      weight,
      anchor: 'start',
      fill,
      lang,
    })),
    height: lines.length * line,
  };
}
