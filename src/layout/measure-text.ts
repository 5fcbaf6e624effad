import { REGULAR_WIDTHS, BOLD_WIDTHS, PUNCTUATION_WIDTHS, BOLD_PUNCTUATION_WIDTHS } from './text/arial-widths.ts';

/** Width in px of one line of text at a font size in px. Pure: widths are remembered by the function; for other fonts pass another one. */
export type MeasureText = (text: string, size: number, weight: 400 | 700) => number;

const FIRST_ASCII = 0x20;
/** East Asian wide and full-width blocks, and the emoji planes: one em each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{M}|\p{Cf}/u;
/** Per mille of an em for a character of no known width: wider than most, so that text rather fits than not. */
const UNKNOWN_WIDTH = 700;

/** Marks that a Chinese font sets as wide as a character. */
const WIDE_IN_CHINESE = /[·‘’“”…—–×]/;

function perMille(char: string, weight: 400 | 700, isChinese: boolean): number {
  if (isChinese && WIDE_IN_CHINESE.test(char)) return 1000;
  const ascii = (weight === 700 ? BOLD_WIDTHS : REGULAR_WIDTHS)[char.charCodeAt(0) - FIRST_ASCII];
  if (ascii !== undefined) return ascii;
  const punctuation = (weight === 700 ? BOLD_PUNCTUATION_WIDTHS : PUNCTUATION_WIDTHS)[char];
  if (punctuation !== undefined) return punctuation;
  if (WIDE.test(char)) return 1000;
  if (MARK.test(char)) return 0;
  const base = char.normalize('NFD');
  return base !== char ? perMille(base.charAt(0), weight, isChinese) : UNKNOWN_WIDTH;
}

/**
 * Width from a table of Arial’s advance widths: the same on every machine, which keeps files byte for byte equal.
 * CJK counts one em a character, and so do quotation marks
 * and dots among them; accented Latin counts as its base letter.
 */
export const measureByTable: MeasureText = (text, size, weight) => {
  const isChinese = WIDE.test(text);
  let sum = 0;
  for (const char of text) sum += perMille(char, weight, isChinese);
  return (sum * size) / 1000;
};
