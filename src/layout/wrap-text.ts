import type { MeasureText } from './measure-text.ts';

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

/** Never at the start of a line (Chinese layout rules: closing marks and stops; the same holds for Latin ones). */
const NO_LINE_START = /^[\p{Pe}\p{Pf}、。，．：；？！》」』】〕…·,.:;?!%‰°’”)\]}]/u;
/** Never at the end of a line: opening marks. */
const NO_LINE_END = /[\p{Ps}\p{Pi}《「『【〔“‘([{]$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${lang} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(lang || 'en', { granularity });
  segmenters.set(key, known);
  return known;
}

const pieces = (text: string, lang: string, granularity: 'word' | 'grapheme'): string[] =>
  Array.from(segmenter(lang, granularity).segment(text), ({ segment }) => segment);

/** Pieces between which a line may break: words with the marks that must stay with them; Latin words break only at spaces. */
function unbreakable(text: string, lang: string): string[] {
  const units: string[] = [];
  for (const piece of pieces(text, lang, 'word')) {
    const last = units.at(-1);
    if (last !== undefined && staysWith(last, piece)) units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

const SPACE_END = /\s$/u;
const WIDE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function staysWith(before: string, piece: string): boolean {
  if (/^\s+$/u.test(piece)) return true;
  if (NO_LINE_START.test(piece) || NO_LINE_END.test(before)) return true;
  if (SPACE_END.test(before) || /[–—/]$/u.test(before)) return false;
  return !(WIDE_SCRIPT.test(before.at(-1) ?? '') || WIDE_SCRIPT.test(piece.charAt(0)));
}

/** Characters looked at: many times what any label or paragraph holds. */
const MAX_CHARACTERS = 4000;
/** Steps of the search for the narrowest width that keeps the number of lines: px are then known to within 1/64 of the width. */
const BALANCE_STEPS = 6;

/**
 * As `wrapText`, with lines of about equal length: a last line of one word reads badly. Never more lines than `wrapText` gives.
 */
export function wrapBalanced(text: string, options: WrapOptions): WrappedText {
  let best = wrapText(text, options);
  if (best.lines.length < 2 || best.isShortened) return best;
  const count = best.lines.length;
  let narrow = options.widthPx / count;
  let wide = options.widthPx;
  for (let step = 0; step < BALANCE_STEPS; step += 1) {
    const widthPx = (narrow + wide) / 2;
    const tried = wrapText(text, { ...options, widthPx });
    if (tried.lines.length > count || tried.isShortened) narrow = widthPx;
    else {
      wide = widthPx;
      best = tried;
    }
  }
  return best;
}

/**
 * Breaks a text into lines at word ends (`Intl.Segmenter`, so Chinese words stay whole) and shortens it with `…` past `maxLines`.
 * Marks that may not start or end a line move with their neighbour. Cost: linear in the characters looked at, which is cut at 4,000.
 */
export function wrapText(text: string, options: WrapOptions): WrappedText {
  const { widthPx, maxLines, size, weight, measure } = options;
  const fits = (line: string) => measure(line.trimEnd(), size, weight) <= widthPx;
  const normal = text.replace(/\s+/gu, ' ').trim();
  const units = unbreakable(Array.from(normal).slice(0, MAX_CHARACTERS).join(''), options.lang).flatMap((unit) =>
    fits(unit) ? [unit] : splitLong(unit, options),
  );
  const lines: string[] = [''];
  let rest = false;
  for (const unit of units) {
    const line = lines.at(-1) ?? '';
    if (fits(line + unit)) lines[lines.length - 1] = line + unit;
    else if (lines.length < maxLines) lines.push(unit);
    else {
      rest = true;
      lines[lines.length - 1] = line + unit;
      break;
    }
  }
  const trimmed = lines.map((line) => line.trim());
  if (rest || normal.length > MAX_CHARACTERS) trimmed.push(shorten(trimmed.pop() ?? '', options));
  return { lines: trimmed, width: Math.max(...trimmed.map((line) => measure(line, size, weight))), isShortened: rest };
}

/** A word wider than a line, in pieces that are not. */
function splitLong(word: string, { widthPx, size, weight, lang, measure }: WrapOptions): string[] {
  const parts: string[] = [''];
  for (const char of pieces(word, lang, 'grapheme')) {
    const part = parts.at(-1) ?? '';
    if (part === '' || measure(part + char, size, weight) <= widthPx) parts[parts.length - 1] = part + char;
    else parts.push(char);
  }
  return parts;
}

function shorten(line: string, { widthPx, size, weight, lang, measure }: WrapOptions): string {
  const chars = pieces(line, lang, 'grapheme');
  while (chars.length > 1 && measure(`${chars.join('').trimEnd()}…`, size, weight) > widthPx) chars.pop();
  return `${chars.join('').replace(/[\s,;:，、；：]+$/u, '')}…`;
}
