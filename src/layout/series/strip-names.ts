import { pickText } from '../../locale/pick-text.ts';
import type { BackgroundSeries } from '../../model/background-series.ts';
import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { MeasureText } from '../measure-text.ts';
import { LINE, SIZE, TEXT_SLACK } from '../metrics.ts';
import type { TextItem } from '../scene.ts';
import { wrapText } from '../text/wrap-text.ts';
import { measureWords } from './series-words.ts';

/** Name of a series and how it is measured, broken into lines. */
export interface StripNames {
  readonly items: readonly TextItem[];
  /** px from the top of the first line to the foot of the last. */
  readonly height: number;
}

/** Share of a line above its baseline. */
const BASELINE = 0.76;
/** Of each of the two texts. */
const MOST_LINES = 3;
/** Between the name and the measure on one line, px. */
const BETWEEN_PX = 10;

interface Style {
  readonly size: number;
  readonly line: number;
  readonly weight: 400 | 700;
  readonly fill: TextItem['fill'];
  readonly lang: string;
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

const textAt = (text: string, x: number, top: number, { line, ...style }: Style): TextItem => ({
  type: 'text',
  x: roundTo(x, 2),
  y: roundTo(top + BASELINE * line, 2),
  text,
  anchor: 'start',
  isFixed: true,
  ...style,
});

interface Styles {
  readonly name: Style;
  readonly how: Style;
}

const stylesFor = (nameLang: string, lang: string): Styles => ({
  name: { size: SIZE.lane, line: LINE.lane, weight: 700, fill: 'text', lang: nameLang || lang },
  how: { size: SIZE.note, line: LINE.note, weight: 400, fill: 'text-3', lang },
});

function brokenLines(
  words: string,
  { size, weight, lang }: Style,
  width: number,
  measure: MeasureText,
): readonly string[] {
  if (words === '') return [];
  return wrapText(words, { widthPx: width / TEXT_SLACK, maxLines: MOST_LINES, size, weight, lang, measure }).lines;
}

const linesFrom = (lines: readonly string[], x: number, top: number, style: Style): readonly TextItem[] =>
  lines.map((line, at) => textAt(line, x, top + at * style.line, style));

/** The name in bold and the measure, on one line where there is room, else below it; from (x, top) down. */
export function stripNames(series: BackgroundSeries, place: Place, { locale, measure }: LayoutContext): StripNames {
  const { x, top, width } = place;
  const { text, lang } = pickText(series.label, locale.tag);
  const { name, how } = stylesFor(lang, locale.tag);
  const names = brokenLines(text, name, width, measure);
  const nameItems = linesFrom(names, x, top, name);
  const height = names.length * name.line;
  const measured = measureWords(series, locale);
  const besideX = measure(text, name.size, 700) * TEXT_SLACK + BETWEEN_PX;
  if (names.length === 1 && besideX + measure(measured, how.size, 400) * TEXT_SLACK <= width) {
    // On one line the smaller letters stand on the line of the larger ones.
    const besideTop = top + BASELINE * (name.line - how.line);
    return { items: [...nameItems, ...linesFrom(measured ? [measured] : [], x + besideX, besideTop, how)], height };
  }
  const hows = brokenLines(measured, how, width, measure);
  return { items: [...nameItems, ...linesFrom(hows, x, top + height, how)], height: height + hows.length * how.line };
}
