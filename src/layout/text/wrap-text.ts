import type { MeasureText } from '../measure-text.ts';
import { lineBreaks, type BreakableText } from './line-breaks.ts';
import { lineBetween, lineWidths, nextWord, type LineWidths } from './line-widths.ts';

export interface WrapOptions {
  readonly widthPx: number;
  readonly maxLines: number;
  readonly size: number;
  readonly weight: 400 | 700;
  /** BCP 47; decides where words end. */
  readonly lang: string;
  readonly measure: MeasureText;
}

export interface WrappedText {
  /** At least one line; no line is wider than asked for unless a single character is. */
  readonly lines: readonly string[];
  /** px of the widest line. */
  readonly width: number;
  /** True when text was left out and `…` stands for it. */
  readonly isShortened: boolean;
}

/** Where a text is broken. */
interface Cut {
  /** Index of the grapheme after each line. */
  readonly ends: readonly number[];
  /** Words that had to be broken. */
  readonly brokenWords: number;
  readonly isShortened: boolean;
}

/** Steps of the search for the narrowest width that keeps the number of lines: px are then known to within 1/64 of the width. */
const BALANCE_STEPS = 6;
/** A shortened line ends at a word if that costs no more than this share of it. */
const SHORTEN_AT_WORD = 0.4;

/** How many graphemes from `from` on fit: the end of the longest line, at least one grapheme. `tail` is written after it. */
function fittingEnd(text: BreakableText, widths: LineWidths, from: number, options: WrapOptions, tail = ''): number {
  const { widthPx, size, weight, measure } = options;
  const last = text.breaks.length;
  const whole = widths.wordsWithin(from, widthPx - measure(tail, size, weight));
  const wholePx = whole > from ? widths.reach(from, whole) : 0;
  const fits = (to: number) => wholePx + measure(lineBetween(text, whole, to) + tail, size, weight) <= widthPx;
  let low = Math.max(whole, from + 1);
  let high = text.isLatin ? nextWord(text, whole) : Math.min(last, from + Math.max(8, Math.ceil((2 * widthPx) / size)));
  while (high < last && fits(high)) {
    low = high;
    high = Math.min(last, from + 2 * (high - from));
  }
  if (high <= low || fits(high)) return Math.max(low, high);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The last place up to `end` where the line may stop: between words, else inside one, else wherever the room ends. */
function lineEnd({ breaks }: BreakableText, from: number, end: number): number {
  if (end >= breaks.length) return end;
  for (const kind of ['word', 'inside'] as const) {
    for (let at = end; at > from; at -= 1) if (breaks[at] === kind) return at;
  }
  return end;
}

/** The rest of a text in one line, with `…` for what does not fit. */
function shorten(text: BreakableText, widths: LineWidths, from: number, options: WrapOptions): string {
  const end = fittingEnd(text, widths, from, options, '…');
  const atWord = lineEnd(text, from, end);
  const to = end - atWord <= (end - from) * SHORTEN_AT_WORD ? atWord : end;
  const kept = lineBetween(text, from, to).replace(/[\s\p{P}]+$/u, '');
  const line = `${kept}…`;
  return options.measure(line, options.size, options.weight) <= options.widthPx ? line : '…';
}

function cutLines(text: BreakableText, widths: LineWidths, options: WrapOptions): Cut {
  const ends: number[] = [];
  let brokenWords = 0;
  let from = 0;
  while (from < text.breaks.length && ends.length < options.maxLines) {
    const atWord = widths.wordsWithin(from, options.widthPx);
    const to = atWord > from ? atWord : lineEnd(text, from, fittingEnd(text, widths, from, options));
    const isEnd = to >= text.breaks.length;
    if (!isEnd && text.breaks[to] !== 'word') brokenWords += 1;
    ends.push(to);
    from = to;
  }
  return { ends, brokenWords, isShortened: from < text.breaks.length || text.isCut };
}

function toLines(
  text: BreakableText,
  widths: LineWidths,
  { ends, isShortened }: Cut,
  options: WrapOptions,
): WrappedText {
  const lines: string[] = [];
  let width = 0;
  ends.forEach((end, at) => {
    const from = ends[at - 1] ?? 0;
    const isLast = isShortened && at === ends.length - 1;
    const line = isLast ? shorten(text, widths, from, options) : lineBetween(text, from, end);
    width = Math.max(width, isLast ? options.measure(line, options.size, options.weight) : widths.width(from, end));
    lines.push(line);
  });
  return { lines: lines.length > 0 ? lines : [''], width, isShortened };
}

const widthsOf = (text: BreakableText, { measure, size, weight }: WrapOptions): LineWidths =>
  lineWidths(text, (line) => measure(line, size, weight));

/**
 * Breaks a text into lines at word ends (`Intl.Segmenter`, so Chinese words stay whole) and shortens it with `…` past `maxLines`.
 * Marks that may not start or end a line stay with their neighbour. Cost: linear in the characters looked at, which is cut at 4,000.
 */
export function wrapText(text: string, options: WrapOptions): WrappedText {
  const breakable = lineBreaks(text, options.lang);
  const widths = widthsOf(breakable, options);
  return toLines(breakable, widths, cutLines(breakable, widths, options), options);
}

/**
 * As `wrapText`, with lines of about equal length: a last line of one word reads badly. Never more lines or more broken words than
 * `wrapText` gives.
 */
export function wrapBalanced(text: string, options: WrapOptions): WrappedText {
  const breakable = lineBreaks(text, options.lang);
  const widths = widthsOf(breakable, options);
  const cut = cutLines(breakable, widths, options);
  const isEven = cut.ends.length < 2 || cut.isShortened;
  return toLines(breakable, widths, isEven ? cut : balance(breakable, widths, cut, options), options);
}

/** The cut into as many lines within the least width. */
function balance(text: BreakableText, widths: LineWidths, first: Cut, options: WrapOptions): Cut {
  let best = first;
  let narrow = options.widthPx / first.ends.length;
  let wide = options.widthPx;
  for (let step = 0; step < BALANCE_STEPS; step += 1) {
    const widthPx = (narrow + wide) / 2;
    const tried = cutLines(text, widths, { ...options, widthPx, maxLines: first.ends.length });
    if (tried.isShortened || tried.brokenWords > first.brokenWords) narrow = widthPx;
    else {
      wide = widthPx;
      best = tried;
    }
  }
  return best;
}
