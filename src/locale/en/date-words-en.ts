import type { DateWords } from '../date-words.ts';
import { dateNameEn } from './date-names-en.ts';

/** How English speaks of dates. */
export const dateWordsEn: DateWords = {
  sharedUnitStands: 'last',
  name: dateNameEn,
  within: (part, form) => {
    const name = dateNameEn(part, 'long');
    if (part.type !== 'month') return `some time in ${name}`;
    return form === 'spoken' ? `some time in ${name}, day not given` : `some day in ${name}`;
  },
  withinSpan: (start, end, isDays) => `some ${isDays ? 'day' : 'time'} from ${start} to ${end}`,
  between: (start, end) => `between ${start} and ${end}`,
  ofSomeYear: (dayOrMonth, from, to) => `${dayOrMonth} of some year from ${from} to ${to}`,
  ofUnknownYear: (dayOrMonth) => `${dayOrMonth}, year unknown`,
  estimated: (words, estimate) => `${words}, estimated at ${estimate}`,
  about: (words) => `about ${words}`,
  unconfirmed: (words, which, form) => {
    if (which !== 'all') return `${words}, ${which} not confirmed`;
    return form === 'spoken' ? `${words}, date not confirmed` : `${words}, not confirmed`;
  },
  range: ({ start, end, isAlike }, form) => {
    if (form === 'spoken') return `from ${start} to ${end}`;
    return isAlike && !start.includes(' ') ? `${start}–${end}` : `${start} – ${end}`;
  },
  bareRange: ({ start, end }) => `${start} to ${end}`,
  throughout: (words) => `throughout ${words}`,
  since: (words) => `since ${words}`,
  from: (words) => `from ${words}`,
  until: (words) => `until ${words}`,
  startUnknown: (words) => `${words}, start unknown`,
  endUnknown: (words) => `${words}, end unknown`,
  openRun: (words, side, join) => `${words} ${join} ${side}`,
  join: (items, join) => joinEn(items, join),
  unbounded: 'no start or end given',
  unknown: 'date unknown',
};

/** `a, b and c`. */
export function joinEn(items: readonly string[], join: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${join} ${last}`;
}
