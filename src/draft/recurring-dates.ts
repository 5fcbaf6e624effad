import { weekdayOf } from './calendar-units.ts';
import type { DateContext, Resolution } from './date-context.ts';
import type { Which } from './date-meaning.ts';
import { civilOf, oneDay, oneOfDates, type ResolvedDate } from './resolved-date.ts';

/** Years tried either way for a day such as 29 February. */
const YEARS_TRIED = 8;
/** Days in which a plan that passed is still spoken of without its year. */
const HALF_YEAR = 183;

/** The nearest one the verb allows. Where the words leave two, both. */
export function ofManyYears(
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

/** The weekday before or after the publication, as words and verb have it. 0 is Sunday. */
export function resolveWeekday(
  weekday: number,
  which: Which | undefined,
  { published, direction }: DateContext,
): Resolution {
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
