import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import type { Locale } from './locale.ts';

const MAX_DATE_MS = 8.64e15;
const MS_PER_MEAN_YEAR = 31_556_952_000;
const DAYS_UP_TO = 14;
const WEEKS_UP_TO_DAYS = 63;
const MONTHS_UP_TO = 24;

/**
 * `5 weeks without recorded events`: the time between two events, from the start of the day of the earlier to the start
 * of the day of the later, both finite UTC milliseconds. Counted in full units, so that it never says too much: days
 * below two weeks, weeks below nine, months below two years, then years.
 */
export function gapWords(fromMs: number, toMs: number, { strings }: Locale): string {
  return strings.drawing.gap(durationWords(fromMs, toMs, strings.drawing));
}

function durationWords(fromMs: number, toMs: number, words: Locale['strings']['drawing']): string {
  if (Math.max(Math.abs(fromMs), Math.abs(toMs)) > MAX_DATE_MS) {
    return words.years(Math.floor((toMs - fromMs) / MS_PER_MEAN_YEAR));
  }
  const [from, to] = [new UTCDateMini(fromMs), new UTCDateMini(toMs)];
  const days = differenceInCalendarDays(to, from);
  if (days < DAYS_UP_TO) return words.days(days);
  if (days < WEEKS_UP_TO_DAYS) return words.weeks(Math.floor(days / 7));
  const months = differenceInMonths(to, from);
  return months < MONTHS_UP_TO ? words.months(months) : words.years(Math.floor(months / 12));
}
