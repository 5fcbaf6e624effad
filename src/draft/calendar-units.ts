import { civilToDayNumber, dayNumberToCivil, daysInMonth } from '../model/edtf/civil-day.ts';
import type { TimeUnit } from './date-meaning.ts';
import { calendarDate, oneDay, someDay, type ResolvedDate } from './resolved-date.ts';

/**
 * The whole day, week, month, year or decade that lies `offset` of them from the one that holds `day`. Weeks begin on
 * Sunday for some and on Monday for others, so a week is some day from the one to the end of the other.
 */
export function unitAround(day: number, unit: TimeUnit, offset: number): ResolvedDate | undefined {
  const { year, month } = dayNumberToCivil(day);
  if (unit === 'day') return oneDay(day + offset);
  if (unit === 'week') return weekAround(day + 7 * offset);
  if (unit === 'month') return calendarDate(monthsAway(year, month, offset));
  if (unit === 'year') return calendarDate({ year: year + offset });
  return decade(Math.floor(year / 10) * 10 + 10 * offset);
}

/** `199X`. `firstYear` ends in 0. */
export function decade(firstYear: number): ResolvedDate | undefined {
  if (firstYear < 1000 || firstYear > 9990) return undefined;
  return {
    edtf: `${firstYear / 10}X`,
    first: civilToDayNumber(firstYear, 1, 1),
    last: civilToDayNumber(firstYear + 9, 12, 31),
  };
}

/** The day `count` units later; in a shorter month its last day. */
export function shiftDay(day: number, unit: TimeUnit, count: number): number {
  if (unit === 'day' || unit === 'week') return day + count * (unit === 'week' ? 7 : 1);
  const civil = dayNumberToCivil(day);
  const months = count * { month: 1, year: 12, decade: 120 }[unit];
  const { year, month } = monthsAway(civil.year, civil.month, months);
  return civilToDayNumber(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

function weekAround(day: number): ResolvedDate | undefined {
  const sunday = day - weekdayOf(day);
  // On a Sunday the week that begins on Monday is the one before.
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return someDay(Math.min(sunday, monday), Math.max(sunday, monday) + 6);
}

function monthsAway(year: number, month: number, count: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
