import { dayNumberToCivil, daysInMonth, msToDayNumber } from '../model/edtf/civil-day.ts';
import type { CivilDay } from '../model/edtf/civil-day.ts';
import type { EdtfPoint } from '../model/edtf/edtf-date.ts';
import { clockTime } from './clock-time.ts';
import type { ClockTime } from './clock-time.ts';

/** A piece of the calendar with a name of its own. Years are astronomical: 0 is 1 BC. */
export type CalendarPart =
  | ({ readonly type: 'day'; readonly clock?: ClockTime } & CivilDay)
  | { readonly type: 'month'; readonly year: number; readonly month: number }
  /** `season`: EDTF codes 21–41. */
  | { readonly type: 'season'; readonly year: number; readonly season: number }
  | { readonly type: 'year'; readonly year: number }
  /** `year`: the decade's first, 1000 or later and not a century's first: “the 2000s” could be a hundred years. */
  | { readonly type: 'decade'; readonly year: number };

/** What a date with one point says, ready to be put into words. */
export type PointPart =
  | CalendarPart
  /** Somewhere between two parts, both included; `estimate` is the likeliest year. */
  | {
      readonly type: 'span';
      readonly from: CalendarPart;
      readonly to: CalendarPart;
      readonly estimate?: CalendarPart;
    }
  /** A month or day of a year that is not exactly known. */
  | {
      readonly type: 'some-year';
      readonly from: number;
      readonly to: number;
      readonly month: number;
      readonly day?: number;
    }
  | { readonly type: 'unknown' };

/** The calendar day that holds a finite time in UTC milliseconds. */
export function dayPart(ms: number): CalendarPart {
  return { type: 'day', ...dayNumberToCivil(msToDayNumber(ms)) };
}

/**
 * What a point says. Open digits and significant digits are read from its bounds, so that whole months, years and
 * decades get their names and everything else stays a stretch between two days.
 */
export function pointPart(point: EdtfPoint): PointPart {
  const isRange = point.unspecified || point.significantDigits !== undefined;
  if (isRange) return rangePart(point);
  const { year, month, day, season, time } = point;
  if (season !== undefined) return { type: 'season', year, season };
  if (month === undefined) return { type: 'year', year };
  if (day === undefined) return { type: 'month', year, month };
  const clock = time === undefined ? undefined : clockTime(time);
  return { type: 'day', year, month, day, ...(clock && { clock }) };
}

function rangePart(point: EdtfPoint): PointPart {
  if (!Number.isFinite(point.earliest) || !Number.isFinite(point.latest)) return { type: 'unknown' };
  const first = dayNumberToCivil(msToDayNumber(point.earliest));
  const last = dayNumberToCivil(msToDayNumber(point.latest));
  const { month, day } = point;
  if (month !== undefined && first.year !== last.year) {
    return { type: 'some-year', from: first.year, to: last.year, month, ...(day !== undefined && { day }) };
  }
  if (first.year === 0 && last.year === 9999) return { type: 'unknown' };
  return withEstimate(spanPart(first, last), point);
}

function withEstimate(part: PointPart, { year, significantDigits }: EdtfPoint): PointPart {
  if (significantDigits === undefined) return part;
  if (part.type === 'decade') {
    const last: CalendarPart = { type: 'year', year: part.year + 9 };
    return { type: 'span', from: { type: 'year', year: part.year }, to: last, estimate: { type: 'year', year } };
  }
  return part.type === 'span' ? { ...part, estimate: { type: 'year', year } } : part;
}

function spanPart(first: CivilDay, last: CivilDay): PointPart {
  const isWholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (!isWholeMonths) return namedOrSpan({ type: 'day', ...first }, { type: 'day', ...last });
  if (first.month === 1 && last.month === 12) return yearsPart(first.year, last.year);
  const { year, month } = first;
  return namedOrSpan({ type: 'month', year, month }, { type: 'month', year: last.year, month: last.month });
}

function yearsPart(from: number, to: number): PointPart {
  const isDecade = from >= 1000 && from % 10 === 0 && from % 100 !== 0 && to === from + 9;
  return isDecade
    ? { type: 'decade', year: from }
    : namedOrSpan({ type: 'year', year: from }, { type: 'year', year: to });
}

function namedOrSpan(from: CalendarPart, to: CalendarPart): PointPart {
  return isSamePart(from, to) ? from : { type: 'span', from, to };
}

/** True when both name the same piece of the calendar. */
export function isSamePart(a: CalendarPart, b: CalendarPart): boolean {
  const month = (part: CalendarPart): number => ('month' in part ? part.month : 'season' in part ? part.season : 0);
  const day = (part: CalendarPart): number => (part.type === 'day' ? part.day : 0);
  return a.type === b.type && a.year === b.year && month(a) === month(b) && day(a) === day(b);
}
