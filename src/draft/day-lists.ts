import type { CalendarParts, DatePhrase, Meaning } from './date-meaning.ts';
import { monthNumber } from './month-number.ts';

const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const DAYS = `(?<days>${DAY}(?:,\\s*${DAY})*),?\\s*(?<word>and|or|&)\\s*(?<last>${DAY})`;
const YEAR = '(?:,?\\s+(?<year>(?:1[5-9]|20|21)\\d\\d)\\b|,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b)?';
/** Behind a list stands its end, or a word that counts nothing: “5 and 6 in Geneva”, not “5 and 6 ships”. */
const END =
  '(?=\\s*(?:$|[.;:!?)\\]"”-]|,(?!\\d))|\\s+(?:in|at|on|for|to|by|with|when|where|as|after|before|during|while|between|over|and|but|or)\\b)';

const AFTER_MONTH = new RegExp(`\\b${MONTH}\\s+${DAYS}(?!\\d)${YEAR}${END}`, 'gu');
const BEFORE_MONTH = new RegExp(`\\b${DAYS}\\s+${MONTH}(?!\\p{L})${YEAR}`, 'gu');
const BETWEEN = /\bbetween\s+(?:the\s+)?$/iu;
const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Days of one month told in one go: “Jan. 5 and 6”, “5, 6 and 9 January 2025”, “March 5 or 6”, “between May 5 and 9”. */
export function dayLists(sentence: string): readonly DatePhrase[] {
  return [AFTER_MONTH, BEFORE_MONTH].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => listPhrase(match, sentence)),
  );
}

function listPhrase(match: RegExpExecArray, sentence: string): DatePhrase {
  const { index, 0: text, groups = {} } = match;
  const dates = datesOf(groups);
  const between = dates.length === 2 && groups.word === 'and' ? BETWEEN.exec(sentence.slice(0, index)) : null;
  if (!between) return { index, text, meaning: { type: 'days', dates, isOneOf: groups.word === 'or' } };
  const [from, to] = dates as readonly [DayMeaning, DayMeaning];
  const whole = sentence.slice(between.index, index + text.length);
  return { index: between.index, text: whole, meaning: { type: 'range', from, to, isThroughout: false } };
}

type DayMeaning = Extract<Meaning, { readonly type: 'calendar' }>;

function datesOf({ month = '', days = '', last = '', year, which }: Record<string, string>): readonly DayMeaning[] {
  const parts: CalendarParts = {
    month: monthNumber(month),
    ...(year !== undefined && { year: Number(year) }),
  };
  return [...days.split(/,\s*/u), last].map((day) => ({
    type: 'calendar',
    date: { ...parts, day: Number.parseInt(day, 10) },
    ...(which !== undefined && { yearOffset: OFFSETS[which] ?? 0 }),
  }));
}
