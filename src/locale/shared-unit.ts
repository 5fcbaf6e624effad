import type { CalendarPart } from './calendar-part.ts';
import type { DateForm, DateWords, SharedUnit } from './date-words.ts';

/** A named date and whether it is only about right. */
export interface DatePhrase {
  readonly part: CalendarPart;
  readonly isApproximate: boolean;
}

/** What all these dates share, so that it need be said only once. Nothing when one is approximate or has a clock time. */
function sharedUnit(phrases: readonly DatePhrase[]): SharedUnit | undefined {
  const parts = phrases.map(({ part }) => part);
  const [first] = parts;
  if (!first || phrases.some(({ isApproximate, part }) => isApproximate || !isWithinYear(part))) return undefined;
  if (parts.some((part) => part.year !== first.year)) return undefined;
  const isOneMonth = parts.every((part) => part.type === 'day' && first.type === 'day' && part.month === first.month);
  return isOneMonth ? 'month' : 'year';
}

function isWithinYear(part: CalendarPart): boolean {
  return part.type === 'month' || part.type === 'season' || (part.type === 'day' && !part.clock);
}

/**
 * Words for neighbouring dates, in the same order; what they share is said once, where the language puts it.
 * `finest` keeps a shared month from being left out.
 */
export function neighbourWords(
  phrases: readonly DatePhrase[],
  form: DateForm,
  words: DateWords,
  finest: SharedUnit = 'month',
): readonly string[] {
  const shared = sharedUnit(phrases);
  const omit = shared && finest === 'year' ? 'year' : shared;
  const complete = words.sharedUnitStands === 'first' ? 0 : phrases.length - 1;
  return phrases.map(({ part, isApproximate }, index) => {
    const name = words.name(part, form, index === complete ? undefined : omit);
    return isApproximate ? words.about(name) : name;
  });
}
