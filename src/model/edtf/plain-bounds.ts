import { civilToDayNumber, daysInMonth } from './civil-day.ts';

const ZERO = 48;
const HYPHEN = 45;

/** First and last day number of a date, and how it is written; filled anew by every reading. */
export interface PlainBounds {
  first: number;
  last: number;
  /** True for `a/b`. */
  isSpan: boolean;
}

/**
 * Bounds of `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and of two of these with a slash between them, without making an object.
 * False, with `bounds` in disorder, for every other text and for an interval that runs backwards.
 */
export function readPlainBounds(text: string, bounds: PlainBounds): boolean {
  const slash = text.length > 8 ? slashOf(text) : -1;
  bounds.isSpan = slash >= 0;
  if (slash < 0) return readPoint(text, 0, text.length, bounds);
  if (!readPoint(text, 0, slash, bounds)) return false;
  const { first, last } = bounds;
  if (!readPoint(text, slash + 1, text.length, bounds)) return false;
  const isForwards = first <= bounds.first && last <= bounds.last;
  bounds.first = first;
  return isForwards;
}

/** Place of the slash behind a year, a month or a day; −1 where there is none. */
function slashOf(text: string): number {
  for (const at of [4, 7, 10]) if (text.charCodeAt(at) === 47) return at;
  return -1;
}

function readPoint(text: string, from: number, to: number, bounds: PlainBounds): boolean {
  const year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
  const length = to - from;
  if (!(year >= 0)) return false;
  if (length === 4) return setBounds(bounds, civilToDayNumber(year, 1, 1), civilToDayNumber(year, 12, 31));
  if (length !== 7 && length !== 10) return false;
  const month = text.charCodeAt(from + 4) === HYPHEN ? twoDigits(text, from + 5) : NaN;
  if (!(month >= 1 && month <= 12)) return false;
  const dayCount = daysInMonth(year, month);
  const monthStart = civilToDayNumber(year, month, 1);
  if (length === 7) return setBounds(bounds, monthStart, monthStart + dayCount - 1);
  const day = text.charCodeAt(from + 7) === HYPHEN ? twoDigits(text, from + 8) : NaN;
  return day >= 1 && day <= dayCount && setBounds(bounds, monthStart + day - 1, monthStart + day - 1);
}

function setBounds(bounds: PlainBounds, first: number, last: number): true {
  bounds.first = first;
  bounds.last = last;
  return true;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
