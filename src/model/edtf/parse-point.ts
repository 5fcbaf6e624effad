import { dayNumberToCivil, MS_PER_DAY } from './civil-day.ts';
import { dayRange } from './day-range.ts';
import type { DayRange } from './day-range.ts';
import { EdtfCursor } from './edtf-cursor.ts';
import type { EdtfPoint, EdtfPrecision } from './edtf-date.ts';
import { fitsDigits } from './open-digits.ts';
import { parsePlain } from './parse-plain.ts';
import { seasonMonths } from './season-months.ts';
import { closedNumber, isOpen, readPoint } from './written-point.ts';
import { MONTH_NAMES } from './month-names.ts';
import type { WrittenPoint } from './written-point.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const ANY = 'XX';

/**
 * Reads one date of any level between two indices of `text`: everything but intervals and sets.
 * A clock time needs a day without open digits and qualifiers. Throws a RangeError with what is wrong and where.
 */
export function parsePoint(text: string, from: number, end: number): EdtfPoint {
  return parsePlain(text.slice(from, end)) ?? parseAnyPoint(text, from, end);
}

/** The long way, for every form. */
export function parseAnyPoint(text: string, from: number, end: number): EdtfPoint {
  const cursor = new EdtfCursor(text, from, end);
  const written = readPoint(cursor);
  const season = readSeason(cursor, written);
  checkDay(cursor, written, season);
  const range = findRange(cursor, written, season);
  return toPoint(cursor.since(from), written, season, range);
}

/** The season code in the month's place, if it is one; refuses numbers that are neither month nor season. */
function readSeason(cursor: EdtfCursor, { month, day }: WrittenPoint): number | undefined {
  if (!month || MONTH_NAMES.some((_, index) => fitsDigits(month.digits, index + 1))) return undefined;
  const code = Number(month.digits);
  if (!seasonMonths(code)) cursor.fail(`month ${month.digits}`, month.at);
  if (day) cursor.fail('a day after a season', day.at);
  return code;
}

function checkDay(cursor: EdtfCursor, { day }: WrittenPoint, season: number | undefined): void {
  if (!day || season !== undefined) return;
  for (let number = 1; number <= 31; number += 1) {
    if (fitsDigits(day.digits, number)) return;
  }
  cursor.fail(`day ${day.digits}`, day.at);
}

function findRange(cursor: EdtfCursor, written: WrittenPoint, season: number | undefined): DayRange {
  const { year, month, day, time } = written;
  const months = season === undefined ? undefined : seasonMonths(season);
  const range = dayRange({ year, month: month?.digits ?? ANY, day: day?.digits ?? ANY, season: months });
  if (!range) return cursor.fail(describeMissingDay(written), (day ?? month)?.at ?? 0);
  const shift = time?.utcDayShift ?? 0;
  return { first: range.first + shift, last: range.last + shift };
}

function describeMissingDay({ year, month, day }: WrittenPoint): string {
  const digits = year.pattern ?? String(Math.abs(year.year)).padStart(4, '0');
  const yearText = year.first < 0 ? `-${digits}` : digits;
  const monthName = MONTH_NAMES[Number(month?.digits) - 1] ?? `month ${month?.digits ?? ANY}`;
  return `day ${day?.digits ?? ANY} does not exist in ${monthName} ${yearText},`;
}

function toPoint(text: string, written: WrittenPoint, season: number | undefined, range: DayRange): EdtfPoint {
  const { year, doubts, time } = written;
  const point: Writable<EdtfPoint> = {
    kind: 'point',
    text,
    earliest: range.first * MS_PER_DAY,
    latest: range.last * MS_PER_DAY,
    precision: precisionOf(written, season),
    qualifiers: { uncertain: /[?%]/.test(doubts), approximate: /[~%]/.test(doubts) },
    year: year.pattern === undefined ? year.year : dayNumberToCivil(range.first).year,
    unspecified: year.pattern !== undefined || isOpen(written.month) || isOpen(written.day),
  };
  const month = closedNumber(written.month);
  const day = closedNumber(written.day);
  if (season !== undefined) point.season = season;
  else if (month !== undefined) point.month = month;
  if (day !== undefined) point.day = day;
  if (time) point.time = time.text;
  if (year.significantDigits !== undefined) point.significantDigits = year.significantDigits;
  return point;
}

/** Read from the left, up to the first open digit: `2004-XX-05` is known to the year. */
function precisionOf({ year, month, day, time }: WrittenPoint, season: number | undefined): EdtfPrecision {
  if (time) return 'time';
  if (year.pattern !== undefined || closedNumber(month) === undefined) return year.precision;
  if (season !== undefined) return 'season';
  return closedNumber(day) === undefined ? 'month' : 'day';
}
