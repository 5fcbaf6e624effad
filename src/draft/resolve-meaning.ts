import { decade, shiftDay, unitAround, weekdayOf } from './calendar-units.ts';
import type { BoundSide, Meaning, SeasonMeaning, TimeUnit, Which } from './date-meaning.ts';
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

/** Where the verb puts what is told, as seen from the publication; `either` for a plan that may have passed. */
export type Direction = 'past' | 'future' | 'either' | 'unknown';

/** What a date is resolved against. */
export interface DateContext {
  /** Day number of the publication. */
  readonly published: number;
  readonly direction: Direction;
  /** The date told before, for “two days later”. */
  readonly told?: ResolvedDate;
  /** A year told before in the paragraph: “In 2018 … In July …”. */
  readonly toldYear?: number;
}

/** Why words for a date stay without one. */
export type Unresolved =
  'vague' | 'tense-unclear' | 'nothing-told-before' | 'no-such-date' | 'against-tense' | 'not-asserted';

/** A date, or why there is none. */
export type Resolution = ResolvedDate | Unresolved;

/** Years tried either way for a day such as 29 February. */
const YEARS_TRIED = 8;
/** Days in which a plan that passed is still spoken of without its year. */
const HALF_YEAR = 183;

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
    case 'vague':
      return 'vague';
  }
}

type Calendar = Extract<Meaning, { readonly type: 'calendar' }>;

function resolveCalendar({ date, which, yearOffset }: Calendar, context: DateContext): Resolution {
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

/** The nearest one the verb allows. Where the words leave two, both. */
function ofManyYears(
  inYear: (year: number) => ResolvedDate | undefined,
  which: Which | undefined,
  context: DateContext,
): Resolution {
  const direction = which === 'last' ? 'past' : which === 'next' ? 'future' : context.direction;
  if (direction === 'unknown') return 'tense-unclear';
  if (direction === 'either') return onEitherSide(inYear, context);
  const { published, toldYear } = context;
  const { year } = civilOf(published);
  const step = direction === 'past' ? -1 : 1;
  const fits = ({ first, last }: ResolvedDate): boolean => (step < 0 ? first <= published : last >= published);
  const inYears = (tried: readonly number[]): readonly ResolvedDate[] =>
    tried.flatMap((one) => inYear(one) ?? []).filter(fits);
  const fitting = inYears(Array.from({ length: YEARS_TRIED * 2 }, (_, index) => year - step + step * index));
  if (which !== undefined) return oneOfDates(pointed(fitting, context)) ?? 'no-such-date';
  const nearest = fitting.slice(0, isCurrent(fitting[0], context, step) ? 2 : 1);
  return oneOfDates([...nearest, ...inYears(toldYear === undefined ? [] : [toldYear])]) ?? 'no-such-date';
}

/** The next one; and the last one, if it is no longer ago than half a year. */
function onEitherSide(inYear: (year: number) => ResolvedDate | undefined, context: DateContext): Resolution {
  const [last, next] = (['past', 'future'] as const).map((direction) =>
    ofManyYears(inYear, undefined, { ...context, direction }),
  );
  if (last === undefined || typeof last === 'string' || next === undefined || typeof next === 'string')
    return next ?? 'no-such-date';
  return (last.last < context.published - HALF_YEAR ? next : oneOfDates([last, next])) ?? 'no-such-date';
}

/** In February “in February” with a past verb may be this one or the last. A day or a plan is the nearest. */
function isCurrent(date: ResolvedDate | undefined, { published }: DateContext, step: number): boolean {
  return (
    date !== undefined && step < 0 && date.first !== date.last && date.first <= published && date.last >= published
  );
}

/** “Last April” in November: the one of this year, or of the year before. Never the one that holds the publication. */
function pointed(fitting: readonly ResolvedDate[], { published }: DateContext): readonly ResolvedDate[] {
  const away = fitting.filter(({ first, last }) => first > published || last < published);
  const isThisYear = away[0] !== undefined && civilOf(away[0].first).year === civilOf(published).year;
  return away.slice(0, isThisYear ? 2 : 1);
}

function resolveWeekday(weekday: number, which: Which | undefined, { published, direction }: DateContext): Resolution {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const forth = (weekday - weekdayOf(published) + 7) % 7;
  if (which === 'last') return pair(published - (back || 7), back > 0 ? -7 : 0);
  if (which === 'next') return pair(published + (forth || 7), forth > 0 ? 7 : 0);
  if (back === 0) return oneDay(published);
  if (direction === 'unknown') return 'tense-unclear';
  if (direction === 'either')
    return oneOfDates([oneDay(published - back), oneDay(published + forth)]) ?? 'no-such-date';
  return oneDay(direction === 'past' ? published - back : published + forth);
}

/** “Last Friday” on a Wednesday: for some five days ago, for others twelve. */
function pair(day: number, other: number): ResolvedDate {
  return oneOfDates([oneDay(day), oneDay(day + other)]) ?? oneDay(day);
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
  if (side === 'before') return { edtf: `[..${dayText(date.first - 1)}]`, first: -Infinity, last: date.first - 1 };
  if (side === 'after') return { edtf: `[${dayText(date.last + 1)}..]`, first: date.last + 1, last: Infinity };
  return by(date, context);
}

/** “By April” of what is to come: from the publication on. */
function by({ last }: ResolvedDate, { published, direction }: DateContext): Resolution {
  if (direction === 'future' && last >= published) return someDay(published, last) ?? 'against-tense';
  return { edtf: `[..${dayText(last)}]`, first: -Infinity, last };
}

const since = ({ edtf, first, ...date }: ResolvedDate): Resolution =>
  isSimple({ edtf, first, ...date }) ? { edtf: `${edtf}/..`, first, last: Infinity } : 'vague';

const until = (date: ResolvedDate): Resolution =>
  isSimple(date) ? { edtf: `../${date.edtf}`, first: -Infinity, last: date.last } : 'vague';
