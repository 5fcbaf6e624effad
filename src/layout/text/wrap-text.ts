import type { MeasureText } from '../measure-text.ts';
import { lineBreaks, type BreakableText } from './line-breaks.ts';

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

interface Filled extends WrappedText {
  /** Words that had to be broken. */
  readonly brokenWords: number;
}

/** Steps of the search for the narrowest width that keeps the number of lines: px are then known to within 1/64 of the width. */
const BALANCE_STEPS = 6;
/** A shortened line ends at a word if that costs no more than this share of it. */
const SHORTEN_AT_WORD = 0.4;

/** One line’s text, from a grapheme to before another. */
const between = ({ text, offsets }: BreakableText, from: number, to: number): string =>
  text.slice(offsets[from], offsets[to]).trim();

/** How many graphemes from `from` on fit: the end of the longest line, at least one grapheme. `tail` is written after it. */
function fittingEnd(
  text: BreakableText,
  from: number,
  { widthPx, size, weight, measure }: WrapOptions,
  tail = '',
): number {
  const last = text.breaks.length;
  const fits = (to: number) => measure(between(text, from, to) + tail, size, weight) <= widthPx;
  let low = from + 1;
  let high = Math.min(last, from + Math.max(8, Math.ceil((2 * widthPx) / size)));
  while (high < last && fits(high)) {
    low = high;
    high = Math.min(last, from + 2 * (high - from));
  }
  if (fits(high)) return high;
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
function shorten(text: BreakableText, from: number, options: WrapOptions): string {
  const end = fittingEnd(text, from, options, '…');
  const atWord = lineEnd(text, from, end);
  const to = end - atWord <= (end - from) * SHORTEN_AT_WORD ? atWord : end;
  const kept = between(text, from, to).replace(/[\s\p{P}]+$/u, '');
  const line = `${kept}…`;
  return options.measure(line, options.size, options.weight) <= options.widthPx ? line : '…';
}

function fill(text: BreakableText, options: WrapOptions): Filled {
  const lines: string[] = [];
  let brokenWords = 0;
  let from = 0;
  let isShortened = false;
  while (from < text.breaks.length && !isShortened) {
    const to = lineEnd(text, from, fittingEnd(text, from, options));
    const isEnd = to >= text.breaks.length;
    isShortened = isEnd ? text.isCut : lines.length === options.maxLines - 1;
    lines.push(isShortened ? shorten(text, from, options) : between(text, from, to));
    if (!isEnd && text.breaks[to] !== 'word') brokenWords += 1;
    from = to;
  }
  if (lines.length === 0) lines.push('');
  const widths = lines.map((line) => options.measure(line, options.size, options.weight));
  return { lines, width: Math.max(...widths), isShortened, brokenWords };
}

/**
 * Breaks a text into lines at word ends (`Intl.Segmenter`, so Chinese words stay whole) and shortens it with `…` past `maxLines`.
 * Marks that may not start or end a line stay with their neighbour. Cost: linear in the characters looked at, which is cut at 4,000.
 */
export const wrapText = (text: string, options: WrapOptions): WrappedText =>
  fill(lineBreaks(text, options.lang), options);

/**
 * As `wrapText`, with lines of about equal length: a last line of one word reads badly. Never more lines or more broken words than
 * `wrapText` gives.
 */
export function wrapBalanced(text: string, options: WrapOptions): WrappedText {
  const breakable = lineBreaks(text, options.lang);
  let best = fill(breakable, options);
  if (best.lines.length < 2 || best.isShortened) return best;
  const { brokenWords } = best;
  const count = best.lines.length;
  let narrow = options.widthPx / count;
  let wide = options.widthPx;
  for (let step = 0; step < BALANCE_STEPS; step += 1) {
    const widthPx = (narrow + wide) / 2;
    const tried = fill(breakable, { ...options, widthPx });
    if (tried.lines.length > count || tried.isShortened || tried.brokenWords > brokenWords) narrow = widthPx;
    else {
      wide = widthPx;
      best = tried;
    }
  }
  return best;
}
