import { civilToDayNumber, dayNumberToCivil, daysInMonth, MS_PER_DAY } from '../model/edtf/civil-day.ts';
import { edtfDay } from '../model/edtf/format-edtf-day.ts';
import type { CalendarParts } from './date-meaning.ts';

/** A date found: EDTF, and the first and last day it touches, as day numbers; ±Infinity open. */
export interface ResolvedDate {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
}

/** EDTF of a day number. */
export const dayText = (dayNumber: number): string => edtfDay(dayNumber * MS_PER_DAY);

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** One day. */
export const oneDay = (day: number): ResolvedDate => ({ edtf: dayText(day), first: day, last: day });

/** Some day from `first` to `last`; `undefined` when there is none between. */
export function someDay(first: number, last: number): ResolvedDate | undefined {
  if (first > last) return undefined;
  return first === last ? oneDay(first) : { edtf: `[${dayText(first)}..${dayText(last)}]`, first, last };
}

/** A day, month or year with its year said; `undefined` for a day there is not. */
export function calendarDate({ year, month, day }: CalendarParts): ResolvedDate | undefined {
  if (year === undefined || year < 1 || year > 9999) return undefined;
  if (month === undefined) {
    return { edtf: pad(year, 4), first: civilToDayNumber(year, 1, 1), last: civilToDayNumber(year, 12, 31) };
  }
  const length = daysInMonth(year, month);
  if (day !== undefined) return day >= 1 && day <= length ? oneDay(civilToDayNumber(year, month, day)) : undefined;
  const first = civilToDayNumber(year, month, 1);
  return { edtf: `${pad(year, 4)}-${pad(month, 2)}`, first, last: first + length - 1 };
}

/** A season (21–24, meteorological, northern), quarter (33–36) or half (40–41) of a year. */
export function seasonDate(year: number, code: number): ResolvedDate {
  const [firstMonth, months] = monthsOf(code);
  const start = civilToDayNumber(year, firstMonth, 1);
  const endMonth = firstMonth + months - 1;
  const endYear = endMonth > 12 ? year + 1 : year;
  const month = ((endMonth - 1) % 12) + 1;
  const end = civilToDayNumber(endYear, month, daysInMonth(endYear, month));
  return { edtf: `${pad(year, 4)}-${code}`, first: start, last: end };
}

function monthsOf(code: number): readonly [first: number, count: number] {
  if (code >= 40) return [code === 40 ? 1 : 7, 6];
  return code >= 33 ? [(code - 33) * 3 + 1, 3] : [(code - 21) * 3 + 3, 3];
}

/** All of several days: a period where they follow one another. `undefined` when they are not in order. */
export function allOfDates(days: readonly ResolvedDate[]): ResolvedDate | undefined {
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to || days.some(({ first }, at) => at > 0 && first <= days[at - 1]!.first)) return undefined;
  if (to.last - from.first === days.length - 1) return throughout(from, to);
  return { edtf: `{${days.map(({ edtf }) => edtf).join(',')}}`, first: from.first, last: to.last };
}

/** One of several dates; repeated ones count once. `undefined` when there is none. */
export function oneOfDates(dates: readonly ResolvedDate[]): ResolvedDate | undefined {
  const distinct = dates.filter(({ edtf }, index) => dates.findIndex((other) => other.edtf === edtf) === index);
  const [only, ...others] = distinct.toSorted((a, b) => a.first - b.first);
  if (only === undefined || others.length === 0) return only;
  const all = [only, ...others];
  return {
    edtf: `[${all.map(({ edtf }) => edtf).join(',')}]`,
    first: only.first,
    last: Math.max(...all.map(({ last }) => last)),
  };
}

/** Throughout, from one date to another; `undefined` when it ends before it begins. */
export function throughout(from: ResolvedDate, to: ResolvedDate): ResolvedDate | undefined {
  if (!isSimple(from) || !isSimple(to) || from.first > to.last) return undefined;
  if (from.edtf === to.edtf) return from;
  return { edtf: `${from.edtf}/${to.edtf}`, first: from.first, last: to.last };
}

/** Whether a date is one point of EDTF and may stand inside an interval. */
export const isSimple = ({ edtf }: ResolvedDate): boolean => !/[[/,]/u.test(edtf);

/** Calendar of a day number. */
export const civilOf = dayNumberToCivil;
