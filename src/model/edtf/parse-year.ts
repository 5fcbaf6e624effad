import type { EdtfPrecision } from './edtf-date.ts';
import { DIGITS, OPEN_DIGITS } from './edtf-cursor.ts';
import type { EdtfCursor } from './edtf-cursor.ts';

/** Years beyond ±10¹² are refused: days stay exact whole numbers up to there. */
const MAX_YEAR = 1_000_000_000_000;

/** What the digits of a year say, its sign left aside. */
interface YearDigits {
  /** Smallest and largest number that may be meant, both included. */
  readonly low: number;
  readonly high: number;
  readonly precision: EdtfPrecision;
  /** Four digits with `X` for the open ones, when there are any. */
  readonly pattern: string | undefined;
  readonly significantDigits: number | undefined;
}

/** A year as written, and the years it may be. */
export interface YearPart extends Omit<YearDigits, 'low' | 'high'> {
  /** The written year; with open digits the earliest year they allow. */
  readonly year: number;
  /** First and last year that may be meant, both included. */
  readonly first: number;
  readonly last: number;
  /** True for the forms that stand alone, without a month: `Y…` and `…S2`. */
  readonly isYearOnly: boolean;
}

const PRECISION_OF_OPEN_DIGIT: readonly EdtfPrecision[] = ['millennium', 'millennium', 'century', 'decade'];

/** Reads `1985`, `-1985`, `198X`, `Y170000002`, `Y-17E7`, each but the third also with `S` and a number of digits. */
export function parseYear(cursor: EdtfCursor): YearPart {
  const isLong = cursor.take('Y') !== '';
  const from = cursor.at;
  const isNegative = cursor.take('-') !== '';
  const digits = isLong ? takeLong(cursor, from) : takeFour(cursor, from, isNegative);
  const significantAt = cursor.at;
  const isRounded = cursor.take('S') !== '';
  if (isRounded && digits.includes('X')) cursor.fail('open digits and significant digits together', significantAt);
  const { low, high, pattern, precision, significantDigits } = isRounded
    ? readRounded(cursor, digits, isLong)
    : readDigits(digits);
  const [first, last] = isNegative ? [-high, -low] : [low, high];
  const written = isNegative ? -Number(digits) : Number(digits);
  return {
    year: pattern ? first : written,
    first,
    last,
    pattern,
    precision,
    significantDigits,
    isYearOnly: isLong || isRounded,
  };
}

function takeFour(cursor: EdtfCursor, from: number, isNegative: boolean): string {
  const digits = cursor.takeExactly(4, OPEN_DIGITS, 'the year');
  if (isNegative && digits === '0000') cursor.fail('year -0000, which is written 0000,', from);
  if (cursor.take(DIGITS) !== '') cursor.fail('a year of more than four digits without Y', from);
  return digits;
}

/** The digits behind `Y`, with an exponent as JavaScript reads it: `17E7`. */
function takeLong(cursor: EdtfCursor, from: number): string {
  const digitsAt = cursor.at;
  const digits = cursor.takeSome(DIGITS, 'the year');
  if (digits.startsWith('0')) cursor.fail('a leading zero', digitsAt);
  const hasExponent = cursor.take('E') !== '';
  if (!hasExponent && digits.length < 5) cursor.fail('fewer than five digits after Y', from);
  const size = hasExponent ? `${digits}E${cursor.takeSome(DIGITS, 'the exponent of the year')}` : digits;
  if (Number(size) > MAX_YEAR) cursor.fail('a year beyond a million million', from);
  return size;
}

function readDigits(digits: string): YearDigits {
  const openAt = digits.indexOf('X');
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  const precision = PRECISION_OF_OPEN_DIGIT[openAt] ?? 'year';
  return { low, high, precision, pattern: openAt < 0 ? undefined : digits, significantDigits: undefined };
}

/** The years that are the same in the number of digits that follows `S`. */
function readRounded(cursor: EdtfCursor, digits: string, isLong: boolean): YearDigits {
  const from = cursor.at;
  const written = cursor.takeSome(DIGITS, 'the number of significant digits');
  const significantDigits = Number(written);
  const size = Number(digits);
  const digitCount = String(size).length;
  if (written.startsWith('0') || significantDigits > (isLong ? digitCount : 4)) {
    cursor.fail(`${written} significant digits`, from);
  }
  const unit = 10 ** Math.max(0, digitCount - significantDigits);
  const low = Math.floor(size / unit) * unit;
  return { low, high: low + unit - 1, precision: precisionOfUnit(unit), pattern: undefined, significantDigits };
}

function precisionOfUnit(yearCount: number): EdtfPrecision {
  if (yearCount >= 1000) return 'millennium';
  if (yearCount === 100) return 'century';
  return yearCount === 10 ? 'decade' : 'year';
}
