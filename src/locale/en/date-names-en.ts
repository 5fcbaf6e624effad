import { MONTH_NAMES } from '../../model/edtf/month-names.ts';
import type { CalendarPart } from '../calendar-part.ts';
import { utcOffset } from '../clock-time.ts';
import type { ClockTime } from '../clock-time.ts';
import type { DateForm, SharedUnit } from '../date-words.ts';
import { groupDigits } from '../group-digits.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Codes 21–41 in order. */
const SEASON_NAMES: readonly string[] = [
  ...SEASONS,
  ...SEASONS.map((season) => `northern ${season}`),
  ...SEASONS.map((season) => `southern ${season}`),
  ...['first', 'second', 'third', 'fourth'].map((nth) => `the ${nth} quarter`),
  ...['first', 'middle', 'last'].map((which) => `the ${which} four months`),
  ...['first', 'second'].map((nth) => `the ${nth} half`),
];

/** A piece of the calendar in English: `30 Oct 2025`, `spring 2025`, `the 1980s`, `44 BC`. */
export function dateNameEn(part: CalendarPart, form: DateForm, omit?: SharedUnit): string {
  const year = omit ? '' : ` ${yearName(part.year)}`;
  switch (part.type) {
    case 'day': {
      const month = omit === 'month' ? '' : ` ${monthName(part.month, form)}`;
      return `${part.day}${month}${year}${part.clock ? clockWords(part.clock, form) : ''}`;
    }
    case 'month':
      return monthName(part.month, form) + year;
    case 'season':
      return seasonName(part.season, year);
    case 'year':
      return yearName(part.year);
    case 'decade':
      return `the ${part.year}s`;
  }
}

function monthName(month: number, form: DateForm): string {
  const name = MONTH_NAMES[month - 1] ?? String(month);
  return form === 'short' ? name.slice(0, 3) : name;
}

function seasonName(code: number, year: string): string {
  const name = SEASON_NAMES[code - 21] ?? `season ${code}`;
  return name.startsWith('the ') && year ? `${name} of${year}` : name + year;
}

/** `2025`, `AD 800`, `44 BC`, `AD 170,000,002`. Year 0 is 1 BC. */
function yearName(year: number): string {
  const count = year > 0 ? year : 1 - year;
  const digits = count < 10_000 ? String(count) : groupDigits(count);
  if (year <= 0) return `${digits} BC`;
  return year >= 1000 && year < 10_000 ? digits : `AD ${digits}`;
}

function clockWords({ hour, minute, offsetMinutes }: ClockTime, form: DateForm): string {
  const time = `${form === 'spoken' ? ' at' : ','} ${hour}:${minute}`;
  if (offsetMinutes === 0) return `${time} UTC`;
  const offset = form === 'long' && offsetMinutes !== undefined ? ` (${utcOffset(offsetMinutes)})` : '';
  return `${time} local time${offset}`;
}
