import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { CalendarParts, DatePhrase, Meaning, Which } from './date-meaning.ts';
import { impossibleDays, isDayBeyondMonth } from './impossible-days.ts';

/** Chrono fills what is not said from here; only what is said is read, so the day does not matter. */
const REFERENCE = { instant: new Date(Date.UTC(2026, 1, 4, 12)), timezone: 0 };
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};
const WEEKDAY =
  /^(?:on\s+|at .*)?(?<which>(?:this|last|next|past|coming)\s+)*(?:sun|mon|tues|wednes|thurs|fri|satur)day/iu;
const LAST_WORD = /(?<which>\b(?:last|next|this|this past|this coming|past|coming))\s+$/iu;
const YEAR_BEHIND = /^,?\s+(?:of\s+)?(?<which>last|this|next)\s+year\b/iu;
/** Names of months and people, verbs and the like: a bare month needs one of these words before it. */
const BEFORE_MONTH =
  /(?:\b(?:in|by|since|until|till|from|to|through|before|after|during|of|as|early|mid|late|last|next|this|between|and|or|for|the|a|an|its|his|her|their|around|planned)|['’]s)[\s-]+$/iu;
const SLASHES = /^\s*(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>\d{4})\s*$/u;
/** For the parser “lasts until May” begins with “last”, and “the end of March” is its last day. */
const MISREAD = /\blasts?(?=\s+(?:until|till|through|from|to)\b)|\b(?:beginning|start|middle|end)\s+of(?=\s)/giu;
/** Names of papers, and of days that are no plain weekday. */
const PAPER_BEHIND = /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Independent|Review|Star)\b/u;
const NAMED_DAY = /\b(?:Black|Good|Cyber|Bloody|Easter|Palm|Holy|Ash|Shrove)\s+$/u;
const OFFSETS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

/** Dates a calendar parser finds, each with the parts that are really said. */
export function calendarPhrases(sentence: string): readonly DatePhrase[] {
  const found = en
    .parse(sentence.replace(MISREAD, blot), REFERENCE)
    .flatMap((result) => phraseOf(result, sentence) ?? []);
  return [...found, ...mays(sentence), ...impossibleDays(sentence, found)];
}

/** The parser takes a bare “May” for the verb. */
function mays(sentence: string): readonly DatePhrase[] {
  return [...sentence.matchAll(/\bMay\b(?!\s+\d)/gu)].flatMap(({ index }) => {
    const before = sentence.slice(0, index);
    if (!isMonthHere('May', before, sentence.slice(index + 3))) return [];
    const which = whichBefore('May', before);
    const meaning: Meaning = { type: 'calendar', date: { month: 5 }, ...(which !== undefined && { which }) };
    return withWhich({ index, text: 'May', meaning }, before);
  });
}

const blot = (words: string): string => '_'.repeat(words.length);

function phraseOf(result: ParsedResult, sentence: string): DatePhrase | undefined {
  const before = sentence.slice(0, result.index);
  const behind = sentence.slice(result.index + result.text.length);
  if (isDayBeyondMonth(result.text)) return undefined;
  const meaning = relativeDay(result) ?? slashed(result.text) ?? fromChrono(result, before, behind);
  if (meaning === undefined) return undefined;
  const text = result.text.replace(/[\s,;:.]+$/u, '');
  const tail = carriesYear(meaning) ? (YEAR_BEHIND.exec(behind)?.[0] ?? '') : '';
  return withWhich({ index: result.index, text: text + tail, meaning }, before);
}

/** “Last March” is the words for the date, and not “March” alone. */
function withWhich(phrase: DatePhrase, before: string): DatePhrase {
  const words = LAST_WORD.exec(before)?.[0] ?? '';
  return { ...phrase, index: phrase.index - words.length, text: words + phrase.text };
}

const carriesYear = (meaning: Meaning): boolean => meaning.type === 'calendar' && meaning.yearOffset !== undefined;

function relativeDay({ text }: ParsedResult): Meaning | undefined {
  const words = text.toLowerCase().replace(/\s+/gu, ' ');
  const name = Object.keys(RELATIVE_DAYS).find((day) => words === day || words.startsWith(`${day} `));
  const offset = name === undefined ? undefined : RELATIVE_DAYS[name];
  return offset === undefined ? undefined : { type: 'unit', unit: 'day', offset, anchor: 'published' };
}

/** Day and month in an order nobody can tell, unless one is no month. */
function slashed(text: string): Meaning | undefined {
  const { first, second, year } = SLASHES.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const dates = [
    { year: Number(year), month: Number(first), day: Number(second) },
    { year: Number(year), month: Number(second), day: Number(first) },
  ] as const;
  const [possible, other] = dates.filter(({ month, day }) => month <= 12 && day <= 31);
  if (possible === undefined) return undefined;
  return other === undefined || first === second ? { type: 'calendar', date: possible } : { type: 'either', dates };
}

function fromChrono({ start, end, text }: ParsedResult, before: string, behind: string): Meaning | undefined {
  const from = componentMeaning(start, text, before, behind);
  if (from === undefined || !end) return from;
  const to = componentMeaning(end, text, 'in ', behind);
  return to && { type: 'range', from, to, isThroughout: true };
}

function componentMeaning(part: ParsedComponents, text: string, before: string, behind: string): Meaning | undefined {
  const which = whichBefore(text, before);
  if (part.isCertain('month')) return monthMeaning(part, text, before, behind, which);
  if (!part.isCertain('weekday') || !WEEKDAY.test(text) || PAPER_BEHIND.test(behind)) return undefined;
  if (NAMED_DAY.test(before)) return { type: 'vague' };
  const weekday = part.get('weekday') ?? 0;
  return which === undefined ? { type: 'weekday', weekday } : { type: 'weekday', weekday, which };
}

/** `undefined` for what chrono resolved by counting, which is read elsewhere, and for words that are no dates here. */
function monthMeaning(
  part: ParsedComponents,
  text: string,
  before: string,
  behind: string,
  which: Which | undefined,
): Meaning | undefined {
  if (part.tags().has('result/relativeDate') || /\b(?:now|yesterday|ago|week)\b/iu.test(text)) return undefined;
  const date = saidParts(part);
  const isBare = date.day === undefined && date.year === undefined;
  if (isBare && !isMonthHere(text, before, behind)) return undefined;
  if (date.year !== undefined) return { type: 'calendar', date };
  const behindWhich = YEAR_BEHIND.exec(behind)?.groups?.which?.toLowerCase() as Which | undefined;
  if (behindWhich !== undefined) return { type: 'calendar', date, yearOffset: OFFSETS[behindWhich] };
  return which === undefined ? { type: 'calendar', date } : { type: 'calendar', date, which };
}

function saidParts(part: ParsedComponents): CalendarParts {
  const said: { year?: number; month?: number; day?: number } = {};
  for (const name of ['year', 'month', 'day'] as const) {
    const value = part.isCertain(name) ? part.get(name) : null;
    if (value !== null) said[name] = value;
  }
  return said;
}

/** Not “he may”, “a march”, “April Smith” or “Jan Egeland”. */
function isMonthHere(text: string, before: string, behind: string): boolean {
  const name = /\p{L}+/u.exec(text.replace(/^(?:last|this|next)\s+/iu, ''))?.[0] ?? '';
  const isName =
    /^\s+\p{Lu}\p{Ll}/u.test(behind) && !/\b(?:in|by|since|until|last|next|early|mid|late)[\s-]+$/iu.test(before);
  return /^\p{Lu}/u.test(name) && !isName && (BEFORE_MONTH.test(before) || /^(?:last|this|next)\s/iu.test(text));
}

function whichBefore(text: string, before: string): Which | undefined {
  const inside = /\b(last|past|this|next|coming)\b/iu.exec(text)?.[1];
  const word = (inside ?? LAST_WORD.exec(before)?.groups?.which)?.toLowerCase().split(/\s+/u).at(-1);
  if (word === 'last' || word === 'past') return 'last';
  return word === 'next' || word === 'coming' ? 'next' : word === 'this' ? 'this' : undefined;
}
