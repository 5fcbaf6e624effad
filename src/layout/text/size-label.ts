import type { Locale } from '../../locale/locale.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { PairCache } from '../../util/pair-cache.ts';
import { agreementWords, dateWords, statedWords, titleWords } from '../event-words.ts';
import type { MeasureText } from '../measure-text.ts';
import { LINE, SIZE, TEXT_SLACK } from '../metrics.ts';
import { wrapBalanced, type WrapOptions, type WrappedText } from './wrap-text.ts';

/** A label broken into lines and measured. */
export interface SizedLabel {
  readonly titleLines: readonly string[];
  readonly titleLang: string;
  readonly dateLines: readonly string[];
  readonly dateLang: string;
  readonly width: number;
  readonly height: number;
  readonly isShortened: boolean;
}

export interface LabelStyle {
  readonly maxWidth: number;
  readonly titleSize: number;
  readonly titleLine: number;
  readonly titleLines: number;
  readonly dateSize: number;
  readonly dateLine: number;
}

/** Label beside a mark in the horizontal layout: two lines of title, three where there is less room than usual. */
export const horizontalLabel = (maxWidth: number, usualWidth: number): LabelStyle => ({
  maxWidth,
  titleSize: SIZE.title,
  titleLine: LINE.title,
  titleLines: maxWidth < usualWidth ? 3 : 2,
  dateSize: SIZE.date,
  dateLine: LINE.date,
});

/** Entry of the vertical layout: the title is never shortened below four lines. */
export const verticalLabel = (maxWidth: number): LabelStyle => ({
  maxWidth,
  titleSize: SIZE.verticalTitle,
  titleLine: LINE.verticalTitle,
  titleLines: 4,
  dateSize: SIZE.verticalDate,
  dateLine: LINE.verticalDate,
});

const BETWEEN_PARTS = ' · ';

/** Parts that share a line while they fit; a part is broken only where it is too long for a line of its own. */
function wrapParts(parts: readonly string[], options: WrapOptions): WrappedText {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const together = last === undefined ? part : last + BETWEEN_PARTS + part;
    const fits = options.measure(together, options.size, options.weight) <= options.widthPx;
    if (last !== undefined && fits) joined[joined.length - 1] = together;
    else joined.push(part);
  }
  const wrapped = joined.map((line) => wrapBalanced(line, options));
  return {
    lines: wrapped.flatMap(({ lines }) => lines),
    width: Math.max(0, ...wrapped.map(({ width }) => width)),
    isShortened: wrapped.some(({ isShortened }) => isShortened),
  };
}

/** While a drawing is dragged, the same labels come again with every frame. */
const sized = new PairCache<MeasureText, KnownEvent, SizedLabel>(8);

/** Breaks and measures an event’s title and date line. `prefix` stands before the date, for instance the lane. */
export function sizeLabel(
  event: KnownEvent,
  known: KnownTimeline,
  locale: Locale,
  style: LabelStyle,
  measure: MeasureText,
  prefix = '',
): SizedLabel {
  const key = [locale.tag, style.maxWidth, style.titleSize, style.titleLines, prefix].join(' ');
  return sized.get(measure, event, key, () => breakLabel(event, known, locale, style, measure, prefix));
}

function breakLabel(
  event: KnownEvent,
  known: KnownTimeline,
  locale: Locale,
  style: LabelStyle,
  measure: MeasureText,
  prefix: string,
): SizedLabel {
  const widthPx = style.maxWidth / TEXT_SLACK;
  const title = titleWords(event, locale);
  const titleWrapped = wrapBalanced(title.text, {
    widthPx,
    maxLines: style.titleLines,
    size: style.titleSize,
    weight: 700,
    lang: title.lang,
    measure,
  });
  const parts = [
    prefix,
    dateWords(event, locale),
    statedWords(event, known, locale),
    agreementWords(event, known, locale),
  ].flatMap((part) => part || []);
  const date = wrapParts(parts, { widthPx, maxLines: 3, size: style.dateSize, weight: 400, lang: locale.tag, measure });
  return {
    titleLines: titleWrapped.lines,
    titleLang: title.lang,
    dateLines: date.lines,
    dateLang: locale.tag,
    width: Math.ceil(Math.max(titleWrapped.width, date.width) * TEXT_SLACK),
    height: titleWrapped.lines.length * style.titleLine + date.lines.length * style.dateLine,
    isShortened: titleWrapped.isShortened || date.isShortened,
  };
}
