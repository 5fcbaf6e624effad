import type { DatePhrase } from './date-meaning.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const SEASONS = '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter';
/** Days and seasons have a capital or none; a verb (“they fall”) and “a march” are none. */
const PATTERNS = [
  `\\b(?:[Ee]very|[Ee]ach)\\s+(?:other\\s+|second\\s+)?(?:${MONTHS}|${WEEKDAY}|${SEASONS})\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?`,
  `\\b(?:[Oo]n\\s+)?${WEEKDAY}s\\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Times that come again and again: “every March”, “on Mondays”. They date nothing, and are not passed over. */
export const repeatedPhrases = (sentence: string): readonly DatePhrase[] =>
  PATTERNS.flatMap((pattern) => [...sentence.matchAll(pattern)]).map(({ index, 0: text }) => ({
    index,
    text,
    meaning: { type: 'repeated' },
  }));
