/**
 * Where a spreadsheet would begin a formula: at the start of a cell, and behind what a program in another country takes
 * for the border between cells; blanks before it are passed over by some. Apostrophes that stand there already count as
 * text.
 */
const FORMULA_START = /(^|[;\t\r\n])([\p{Z}\p{Cf}\v\f']*)(?=[=+\-@＝＋－＠])/gu;
const GUARDED_START = /(^|[;\t\r\n])'([\p{Z}\p{Cf}\v\f']*)(?=[=+\-@＝＋－＠])/gu;
/** Blanks that spreadsheets pass over at the start of a cell. */
const BLANK_START = /^('*[\t\r\n])/;
const GUARDED_BLANK_START = /^'('*[\t\r\n])/;

/** A text no spreadsheet runs as a formula: an apostrophe goes before every sign that could begin one. */
export const guardFormulas = (text: string): string => text.replace(FORMULA_START, "$1'$2").replace(BLANK_START, "'$1");

/** The text as it was before `guardFormulas`. */
export const withoutGuards = (text: string): string =>
  text.replace(GUARDED_BLANK_START, '$1').replace(GUARDED_START, '$1$2');
