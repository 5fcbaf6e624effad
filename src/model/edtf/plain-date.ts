import { civilToMs, daysInMonth } from './civil-day.ts';

/** A plain date in one number: YYYYMMDD, with 00 for a month or day that is not given (`1985-04` is 19850400). */
export type PackedDate = number;

/** Returned for a text that is no plain date. */
export const NOT_PLAIN = -1;

const ZERO = 48;
const HYPHEN = 45;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from the index `from` up to, not including, `end`. `NOT_PLAIN` for everything
 * else: another form, a season, a day that does not exist. Allocates nothing.
 */
export function readPlainDate(text: string, from: number, end: number): PackedDate {
  const length = end - from;
  if (length !== 4 && length !== 7 && length !== 10) return NOT_PLAIN;
  const year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
  if (!(year >= 0)) return NOT_PLAIN;
  if (length === 4) return year * 10_000;
  const month = afterHyphen(text, from + 4);
  if (!(month >= 1 && month <= 12)) return NOT_PLAIN;
  if (length === 7) return year * 10_000 + month * 100;
  const day = afterHyphen(text, from + 7);
  return day >= 1 && day <= daysInMonth(year, month) ? year * 10_000 + month * 100 + day : NOT_PLAIN;
}

/** UTC ms at the start of the first day touched. */
export function plainEarliest(date: PackedDate): number {
  return civilToMs(plainYear(date), plainMonth(date) || 1, plainDay(date) || 1);
}

/** UTC ms at the start of the last day touched. */
export function plainLatest(date: PackedDate): number {
  const year = plainYear(date);
  const month = plainMonth(date) || 12;
  return civilToMs(year, month, plainDay(date) || daysInMonth(year, month));
}

/** 0–9999. */
export function plainYear(date: PackedDate): number {
  return Math.floor(date / 10_000);
}

/** 1–12, or 0 when not given. */
export function plainMonth(date: PackedDate): number {
  return Math.floor(date / 100) % 100;
}

/** 1–31, or 0 when not given. */
export function plainDay(date: PackedDate): number {
  return date % 100;
}

/** The number behind a hyphen, NaN when there is none. */
function afterHyphen(text: string, at: number): number {
  return text.charCodeAt(at) === HYPHEN ? twoDigits(text, at + 1) : NaN;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
