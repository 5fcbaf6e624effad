import { pointPart } from './calendar-part.ts';
import type { CalendarPart, PointPart } from './calendar-part.ts';
import type { DateForm, DateWords, SharedUnit } from './date-words.ts';
import type { EdtfPoint } from '../model/edtf/edtf-date.ts';
import { neighbourWords } from './shared-unit.ts';
import type { DatePhrase } from './shared-unit.ts';

type SpanPart = Extract<PointPart, { type: 'span' }>;
type SomeYearPart = Extract<PointPart, { type: 'some-year' }>;

/**
 * Words for a date of one point, without its "not confirmed". Coarser than a day means somewhere within, which `isBare`
 * leaves to the sentence around it.
 */
export function pointWords(point: EdtfPoint, form: DateForm, isBare: boolean, words: DateWords): string {
  const part = pointPart(point);
  const isApproximate = point.qualifiers.approximate;
  switch (part.type) {
    case 'unknown':
      return words.unknown;
    case 'some-year':
      return someYearWords(part, form, isApproximate, words);
    case 'span':
      return withinSpanWords(part, form, isApproximate, words);
    default:
      return isBare || isApproximate || part.type === 'day'
        ? nameWords({ part, isApproximate }, form, words)
        : words.within(part, form);
  }
}

/** Words for dates that are parts of something longer, in the same order: ends of an interval, members of a set. `finest` as in `neighbourWords`. */
export function memberWords(
  points: readonly EdtfPoint[],
  form: DateForm,
  words: DateWords,
  finest: SharedUnit = 'month',
): readonly string[] {
  const phrases = points.map(namedPhrase);
  const isEveryNamed = phrases.every((phrase) => phrase !== undefined);
  return isEveryNamed
    ? neighbourWords(phrases, form, words, finest)
    : points.map((point) => oneMemberWords(point, form, words));
}

/** The date as a named piece of the calendar, if it is one. */
export function namedPhrase(point: EdtfPoint): DatePhrase | undefined {
  const part = pointPart(point);
  if (part.type === 'span' || part.type === 'some-year' || part.type === 'unknown') return undefined;
  return { part, isApproximate: point.qualifiers.approximate };
}

function oneMemberWords(point: EdtfPoint, form: DateForm, words: DateWords): string {
  const part = pointPart(point);
  if (part.type !== 'span') return pointWords(point, form, true, words);
  const [start, end] = spanEnds(part, form, point.qualifiers.approximate, words);
  return words.between(start, end);
}

function withinSpanWords(part: SpanPart, form: DateForm, isApproximate: boolean, words: DateWords): string {
  const [start, end] = spanEnds(part, form, isApproximate, words);
  const within = words.withinSpan(start, end, part.from.type === 'day');
  return part.estimate ? words.estimated(within, words.name(part.estimate, form)) : within;
}

function spanEnds({ from, to }: SpanPart, form: DateForm, isApproximate: boolean, words: DateWords): [string, string] {
  const [start = '', end = ''] = neighbourWords(
    [from, to].map((part) => ({ part, isApproximate })),
    form,
    words,
  );
  return [start, end];
}

function someYearWords(part: SomeYearPart, form: DateForm, isApproximate: boolean, words: DateWords): string {
  const { from, to, month, day } = part;
  const inYear: CalendarPart =
    day === undefined ? { type: 'month', year: from, month } : { type: 'day', year: from, month, day };
  const dayOrMonth = words.name(inYear, form === 'short' ? 'long' : form, 'year');
  if (from === 0 && to === 9999) return words.ofUnknownYear(dayOrMonth);
  const [first = '', last = ''] = [from, to].map((year) =>
    nameWords({ part: { type: 'year', year }, isApproximate }, form, words),
  );
  return words.ofSomeYear(dayOrMonth, first, last);
}

function nameWords(phrase: DatePhrase, form: DateForm, words: DateWords): string {
  const [name = ''] = neighbourWords([phrase], form, words);
  return name;
}
