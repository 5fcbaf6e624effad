import type { EdtfPrecision } from './edtf-date.ts';
import { DIGITS, OPEN_DIGITS } from './edtf-cursor.ts';
import type { EdtfCursor } from './edtf-cursor.ts';

/** Years beyond ±10¹² are refused: days stay exact whole numbers up to there. */
const MAX_YEAR = 1_000_000_000_000;

/** A year as written, and the years it may be. */
export interface YearPart {
  /** The written year; with open digits the earliest year they allow. */
  readonly year: number;
  /** First and last year that may be meant, both included. */
  readonly first: number;
  readonly last: number;
  /** Four digits with `X` for the open ones, when there are any. */
  readonly pattern: string | undefined;
  readonly precision: EdtfPrecision;
  readonly significantDigits: number | undefined;
  /** True for the forms that stand alone, without a month: `Y…` and `…S2`. */
  readonly isYearOnly: boolean;
}

const PRECISION_OF_OPEN_DIGIT: readonly EdtfPrecision[] = ['millennium', 'millennium', 'century', 'decade'];

/** Reads `1985`, `-1985`, `198X`, `Y170000002`, `Y-17E7`, each but the third also with `S` and a number of digits. */
export function parseYear(cursor: EdtfCursor): YearPart {
  const year = cursor.take('Y') === '' ? parseFourDigitYear(cursor) : parseLongYear(cursor);
  const significantAt = cursor.at;
  if (cursor.take('S') === '') return year;
  if (year.pattern !== undefined) cursor.fail('open digits and significant digits together', significantAt);
  return withSignificantDigits(cursor, year);
}

function parseFourDigitYear(cursor: EdtfCursor): YearPart {
  const from = cursor.at;
  const isNegative = cursor.take('-') !== '';
  const digits = cursor.takeExactly(4, OPEN_DIGITS, 'the year');
  if (isNegative && digits === '0000') cursor.fail('year -0000, which is written 0000,', from);
  if (cursor.take(DIGITS) !== '') cursor.fail('a year of more than four digits without Y', from);
  return digits.includes('X') ? openYear(digits, isNegative) : closedYear(Number(digits), isNegative, false);
}

function closedYear(size: number, isNegative: boolean, isYearOnly: boolean): YearPart {
  const year = isNegative ? -size : size;
  return {
    year,
    first: year,
    last: year,
    pattern: undefined,
    precision: 'year',
    significantDigits: undefined,
    isYearOnly,
  };
}

function openYear(pattern: string, isNegative: boolean): YearPart {
  const low = Number(pattern.replaceAll('X', '0'));
  const high = Number(pattern.replaceAll('X', '9'));
  const [first, last] = isNegative ? [-high, -low] : [low, high];
  const precision = PRECISION_OF_OPEN_DIGIT[pattern.indexOf('X')] ?? 'year';
  return { year: first, first, last, pattern, precision, significantDigits: undefined, isYearOnly: false };
}

function parseLongYear(cursor: EdtfCursor): YearPart {
  const from = cursor.at;
  const isNegative = cursor.take('-') !== '';
  const size = parseLongSize(cursor, from);
  if (size > MAX_YEAR) cursor.fail('a year beyond a million million', from);
  return closedYear(size, isNegative, true);
}

function parseLongSize(cursor: EdtfCursor, from: number): number {
  const digitsAt = cursor.at;
  const digits = cursor.takeAll(DIGITS);
  if (digits === '') cursor.failHere('the year');
  if (digits.startsWith('0')) cursor.fail('a leading zero', digitsAt);
  if (cursor.take('E') === '') {
    if (digits.length < 5) cursor.fail('fewer than five digits after Y', from);
    return Number(digits);
  }
  const exponent = cursor.takeAll(DIGITS);
  if (exponent === '') cursor.failHere('the exponent of the year');
  return Number(`${digits}e${exponent}`);
}

function withSignificantDigits(cursor: EdtfCursor, { year, isYearOnly }: YearPart): YearPart {
  const from = cursor.at;
  const written = cursor.takeAll(DIGITS);
  if (written === '') cursor.failHere('the number of significant digits');
  const significantDigits = Number(written);
  const size = Math.abs(year);
  const digitCount = String(size).length;
  if (written.startsWith('0') || significantDigits > Math.max(digitCount, isYearOnly ? 0 : 4)) {
    cursor.fail(`${written} significant digits`, from);
  }
  const unit = 10 ** Math.max(0, digitCount - significantDigits);
  const low = Math.floor(size / unit) * unit;
  const high = low + unit - 1;
  const [first, last] = year < 0 ? [-high, -low] : [low, high];
  return {
    year,
    first,
    last,
    pattern: undefined,
    precision: precisionOfSpan(unit),
    significantDigits,
    isYearOnly: true,
  };
}

function precisionOfSpan(yearCount: number): EdtfPrecision {
  if (yearCount >= 1000) return 'millennium';
  if (yearCount === 100) return 'century';
  return yearCount === 10 ? 'decade' : 'year';
}
