/** Milliseconds of one civil day in UTC (no leap seconds). */
export const MS_PER_DAY = 86_400_000;

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_TO_1970 = 719_468;

/** A day of the proleptic Gregorian calendar. Year 0 exists and is 1 BC; `month` is 1–12, `day` 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True when the year has a 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28–31; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days from 1970-01-01 to the given day, negative before it. Exact for years up to ±10¹³; the day must exist.
 * Algorithm: H. Hinnant, “chrono-compatible low-level date algorithms”, `days_from_civil`.
 */
export function civilToDayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_FROM_ERA_TO_1970;
}

/** The inverse of `civilToDayNumber`, for whole numbers of days. Same source, `civil_from_days`. */
export function dayNumberToCivil(dayNumber: number): CivilDay {
  const shifted = dayNumber + DAYS_FROM_ERA_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** UTC milliseconds at the start of the given day. Beyond ±285,000 years rounded to the nearest float. */
export function civilToMs(year: number, month: number, day: number): number {
  return civilToDayNumber(year, month, day) * MS_PER_DAY;
}

/** The day number that holds a finite UTC time in milliseconds. */
export function msToDayNumber(ms: number): number {
  const days = ms / MS_PER_DAY;
  if (Math.abs(ms) <= Number.MAX_SAFE_INTEGER) return Math.floor(days);
  // Up here a start of day is itself rounded and may have ended up just before midnight.
  const nearest = Math.round(days);
  return Math.abs(days - nearest) <= Math.abs(days) * 2 * Number.EPSILON ? nearest : Math.floor(days);
}
