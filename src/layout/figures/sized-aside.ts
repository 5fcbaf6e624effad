import type { Locale } from '../../locale/locale.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { roundTo } from '../../util/round-to.ts';
import type { MeasureText } from '../measure-text.ts';
import { SIZE } from '../metrics.ts';
import type { SceneItem, TextItem } from '../scene.ts';
import { wrapText } from '../text/wrap-text.ts';

/** An event’s figures, measured, to be set beside its mark or below it. px. */
export interface SizedAside {
  readonly width: number;
  readonly height: number;
  /** How far it begins above the middle of its mark, when beside it. */
  readonly rise: number;
  /** Draws it with its upper left corner at (x, y). */
  readonly draw: (x: number, y: number) => readonly SceneItem[];
}

/** What sizing figures depends on. */
export interface AsideContext {
  readonly known: KnownTimeline;
  readonly locale: Locale;
  readonly measure: MeasureText;
  /** px. */
  readonly maxWidth: number;
}

/** A line of text in a figure: bold for values, plain for what they are. */
export const figureText = (value: string, x: number, y: number, weight: 400 | 700, lang: string): TextItem => ({
  type: 'text',
  x: roundTo(x, 2),
  y: roundTo(y, 2),
  text: value,
  size: weight === 700 ? SIZE.figure : SIZE.note,
  weight,
  anchor: 'start',
  fill: weight === 700 ? 'text' : 'text-2',
  lang,
});

/** Text in a limited number of lines, the last one shortened where that is not enough. */
export const linesWithin = (
  text: string,
  widthPx: number,
  maxLines: number,
  weight: 400 | 700,
  { locale, measure }: AsideContext,
): readonly string[] =>
  wrapText(text, {
    widthPx,
    maxLines,
    size: weight === 700 ? SIZE.figure : SIZE.note,
    weight,
    lang: locale.tag,
    measure,
  }).lines;
