import type { DateContext, Resolution } from './date-context.ts';
import { decade, shiftDay, unitAround, weekdayOf } from './calendar-units.ts';
import type { BoundSide, CalendarMeaning, Meaning, SeasonMeaning, TimeUnit } from './date-meaning.ts';
import { ofManyYears, resolveWeekday } from './recurring-dates.ts';
import {
  allOfDates,
  calendarDate,
  civilOf,
  dayText,
  isSimple,
  oneDay,
  oneOfDates,
  seasonDate,
  someDay,
  throughout,
  type ResolvedDate,
} from './resolved-date.ts';

/** What words for a date mean on a day of publication, never finer than the words. */
export function resolveMeaning(meaning: Meaning, context: DateContext): Resolution {
  switch (meaning.type) {
    case 'calendar':
      return resolveCalendar(meaning, context);
    case 'either':
      return oneOfDates(meaning.dates.flatMap((date) => calendarDate(date) ?? [])) ?? 'no-such-date';
    case 'days':
      return resolveDays(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning.weekday, meaning.which, context);
    case 'season':
      return resolveSeason(meaning, context);
    case 'quarter':
      return quarterAway(context.published, meaning.offset);
    case 'decade':
      return decade(meaning.firstYear) ?? 'no-such-date';
    case 'unit':
      return resolveUnit(meaning.unit, meaning.offset, meaning.anchor === 'told', context);
    case 'shift':
      return resolveShift(meaning.unit, meaning.count, meaning.anchor === 'told', context);
    case 'stretch':
      return resolveStretch(meaning.unit, meaning.count, context);
    case 'order':
      return context.told ?? 'nothing-told-before';
    case 'range':
      return resolveRange(meaning, context);
    case 'bound':
      return resolveBound(meaning.side, meaning.of, context);
    case 'impossible':
      return 'no-such-date';
    case 'fiscal':
      return 'fiscal-year';
    case 'unclear':
      return 'year-or-count';
    case 'repeated':
      return 'repeated';
    case 'vague':
      return 'vague';
  }
}

function resolveCalendar({ date, which, yearOffset }: CalendarMeaning, context: DateContext): Resolution {
  const { year } = civilOf(context.published);
  if (date.year !== undefined) return calendarDate(date) ?? 'no-such-date';
  if (yearOffset !== undefined) return calendarDate({ ...date, year: year + yearOffset }) ?? 'no-such-date';
  if (which === 'this') return calendarDate({ ...date, year }) ?? 'no-such-date';
  return ofManyYears((candidate) => calendarDate({ ...date, year: candidate }), which, context);
}

/** Days that follow one another are a period, others all stand for themselves. */
function resolveDays(
  { dates, isOneOf }: Extract<Meaning, { readonly type: 'days' }>,
  context: DateContext,
): Resolution {
  const resolved: ResolvedDate[] = [];
  for (const date of dates) {
    const one = resolveMeaning(date, context);
    if (typeof one === 'string') return one;
    if (!isSimple(one)) return 'tense-unclear';
    resolved.push(one);
  }
  return (isOneOf ? oneOfDates(resolved) : allOfDates(resolved)) ?? 'no-such-date';
}

function resolveSeason({ code, year, yearOffset, which }: SeasonMeaning, context: DateContext): Resolution {
  if (year !== undefined) return seasonDate(year, code);
  const own = civilOf(context.published).year;
  if (yearOffset !== undefined) return seasonDate(own + yearOffset, code);
  const candidate = (ofYear: number): ResolvedDate => seasonDate(ofYear, code);
  if (which !== 'this') return ofManyYears(candidate, which, context);
  const around = [own - 1, own].map(candidate).filter((one) => one.last >= context.published);
  return around[0] ?? candidate(own);
}

function quarterAway(published: number, offset: number): ResolvedDate {
  const { year, month } = civilOf(published);
  const quarters = year * 4 + Math.floor((month - 1) / 3) + offset;
  return seasonDate(Math.floor(quarters / 4), 33 + (((quarters % 4) + 4) % 4));
}

function resolveUnit(unit: TimeUnit, offset: number, isTold: boolean, context: DateContext): Resolution {
  if (!isTold) return unitAround(context.published, unit, offset) ?? 'no-such-date';
  const { told } = context;
  if (told === undefined || !isBounded(told)) return 'nothing-told-before';
  const [first, last] = [unitAround(told.first, unit, offset), unitAround(told.last, unit, offset)];
  if (!first || !last) return 'no-such-date';
  return first.edtf === last.edtf ? first : spread(first.first, last.last, context);
}

/** Days counted from a date known to the month spread as far; what happened did so by the publication. */
function spread(first: number, last: number, { published, direction }: DateContext): Resolution {
  if (direction === 'past') return someDay(first, Math.min(last, published)) ?? 'against-tense';
  return someDay(first, last) ?? 'no-such-date';
}

/** A day counted from a day is that day; counted in longer units, or from the publication, it is about then. */
function resolveShift(unit: TimeUnit, count: number, isTold: boolean, context: DateContext): Resolution {
  const from = isTold ? context.told : oneDay(context.published);
  if (from === undefined || !isBounded(from)) return 'nothing-told-before';
  const [first, last] = [shiftDay(from.first, unit, count), shiftDay(from.last, unit, count)];
  if (first !== last) return spread(first, last, context);
  if (unit === 'day') return oneDay(first);
  return about(first, unit);
}

function about(day: number, unit: TimeUnit): Resolution {
  if (unit === 'week') return { edtf: `${dayText(day)}~`, first: day, last: day };
  const whole = unitAround(day, unit === 'month' ? 'month' : 'year', 0);
  return whole ? { ...whole, edtf: `${whole.edtf}~` } : 'no-such-date';
}

const isBounded = ({ first, last }: ResolvedDate): boolean => Number.isFinite(first) && Number.isFinite(last);

/** “The past two years” begins somewhere in the year two years ago. */
function resolveStretch(unit: TimeUnit, count: number, { published }: DateContext): Resolution {
  const far = unitAround(shiftDay(published, unit, count), unit, 0);
  if (far === undefined) return 'no-such-date';
  return (count < 0 ? someDay(far.first, published) : someDay(published, far.last)) ?? 'no-such-date';
}

type Range = Extract<Meaning, { readonly type: 'range' }>;

function resolveRange({ from, to, isThroughout }: Range, context: DateContext): Resolution {
  const start = resolveMeaning(from, context);
  if (typeof start === 'string') return start;
  const end =
    to.type === 'weekday' ? nextWeekday(start, to.weekday) : resolveMeaning(followUp(from, to, start), context);
  if (typeof end === 'string') return end;
  if (isThroughout) return throughout(start, end) ?? 'no-such-date';
  return someDay(start.first, end.last) ?? 'no-such-date';
}

const nextWeekday = ({ first }: ResolvedDate, weekday: number): ResolvedDate =>
  oneDay(first + ((weekday - weekdayOf(first) + 7) % 7));

/** The end of “between November and January” is the next after the start. */
function followUp(from: Meaning, to: Meaning, start: ResolvedDate): Meaning {
  if (from.type !== 'calendar' || to.type !== 'calendar' || to.date.year !== undefined || !isSimple(start)) return to;
  const { year } = civilOf(start.first);
  const end = calendarDate({ ...to.date, year });
  return { type: 'calendar', date: { ...to.date, year: end && end.last >= start.first ? year : year + 1 } };
}

function resolveBound(side: BoundSide, of: Meaning, context: DateContext): Resolution {
  const direction = side === 'since' ? 'past' : context.direction;
  const date = resolveMeaning(of, { ...context, direction });
  if (typeof date === 'string' || !isBounded(date)) return date;
  if (side === 'since') return since(date);
  if (side === 'until') return until(date);
  if (side === 'from') return asEarlyAs(date, context);
  if (side === 'before') return { edtf: `[..${dayText(date.first - 1)}]`, first: -Infinity, last: date.first - 1 };
  if (side === 'after') return { edtf: `[${dayText(date.last + 1)}..]`, first: date.last + 1, last: Infinity };
  return by(date, context);
}

/** “By April” of what is to come: from the publication on. */
function by({ last }: ResolvedDate, { published, direction }: DateContext): Resolution {
  if (direction === 'future' && last >= published) return someDay(published, last) ?? 'against-tense';
  return { edtf: `[..${dayText(last)}]`, first: -Infinity, last };
}

/** “As early as April” of what is to come: then or later. Of the past it says only that it was early. */
const asEarlyAs = (date: ResolvedDate, { published }: DateContext): Resolution =>
  date.last < published ? date : { edtf: `[${dayText(date.first)}..]`, first: date.first, last: Infinity };

const since = ({ edtf, first, ...date }: ResolvedDate): Resolution =>
  isSimple({ edtf, first, ...date }) ? { edtf: `${edtf}/..`, first, last: Infinity } : 'vague';

const until = (date: ResolvedDate): Resolution =>
  isSimple(date) ? { edtf: `../${date.edtf}`, first: -Infinity, last: date.last } : 'vague';
