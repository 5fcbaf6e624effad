import { civilToDayNumber, daysInMonth } from './civil-day.ts';
import { fitsDigits } from './open-digits.ts';
import type { YearPart } from './parse-year.ts';
import type { SeasonMonths } from './season-months.ts';

/** What is written of a date. `month` and `day` are two digits or `X`, `XX` where nothing is written. */
export interface DatePattern {
  readonly year: YearPart;
  readonly month: string;
  readonly day: string;
  /** Takes the place of month and day. */
  readonly season: SeasonMonths | undefined;
}

/** Day numbers, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

type Direction = 1 | -1;

const MONTHS_FORWARDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const MONTHS_BACKWARDS = MONTHS_FORWARDS.toReversed();

/**
 * First and last existing day that fit the pattern, or `undefined` when no day does. Tries years from either end until
 * one fits: one step as a rule, 10,000 at most.
 */
export function dayRange(pattern: DatePattern): DayRange | undefined {
  const first = outermostDay(pattern, 1);
  const last = outermostDay(pattern, -1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The first fitting day met when going forwards from the first year, or backwards from the last. */
function outermostDay(pattern: DatePattern, direction: Direction): number | undefined {
  const { first, last } = pattern.year;
  const [from, to] = direction === 1 ? [first, last] : [last, first];
  for (let year = from; (to - year) * direction >= 0; year += direction) {
    const day = fitsYear(pattern.year, year) ? outermostDayOfYear(pattern, year, direction) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function fitsYear({ first, pattern }: YearPart, year: number): boolean {
  if (pattern === undefined) return true;
  const isMinusZero = year === 0 && first < 0;
  return !isMinusZero && fitsDigits(pattern, Math.abs(year));
}

function outermostDayOfYear(pattern: DatePattern, year: number, direction: Direction): number | undefined {
  if (pattern.season) return outermostDayOfSeason(pattern.season, year, direction);
  for (const month of direction === 1 ? MONTHS_FORWARDS : MONTHS_BACKWARDS) {
    if (!fitsDigits(pattern.month, month)) continue;
    const day = outermostDayOfMonth(pattern.day, daysInMonth(year, month), direction);
    if (day !== undefined) return civilToDayNumber(year, month, day);
  }
  return undefined;
}

function outermostDayOfMonth(pattern: string, dayCount: number, direction: Direction): number | undefined {
  for (let day = direction === 1 ? 1 : dayCount; day >= 1 && day <= dayCount; day += direction) {
    if (fitsDigits(pattern, day)) return day;
  }
  return undefined;
}

function outermostDayOfSeason({ firstMonth, monthCount }: SeasonMonths, year: number, direction: Direction): number {
  if (direction === 1) return civilToDayNumber(year, firstMonth, 1);
  const nextMonth = firstMonth + monthCount;
  return (nextMonth > 12 ? civilToDayNumber(year + 1, nextMonth - 12, 1) : civilToDayNumber(year, nextMonth, 1)) - 1;
}
