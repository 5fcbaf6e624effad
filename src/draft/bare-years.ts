import { NO_COUNT } from './counted-words.ts';
import type { DatePhrase, Meaning } from './date-meaning.ts';

const BARE = new RegExp(
  `(?<![\\p{L}\\d.,:$€£¥/#-])(?:1[5-9]|20)\\d\\d(?:-\\d\\d(?![-\\d]))?(?![-:/]\\d|s\\b)${NO_COUNT}`,
  'gu',
);
/** Numbers of something, or of a clock. */
const NUMBERED =
  /\b(?:No\.?|Nos\.?|Resolution|Article|Section|Title|Chapter|Order|Bill|Flight|Room|Route|Boeing|Airbus|Type|Model|page|line|at)\s+$/iu;
const CLOCK = /^\s*(?:GMT|UTC|EST|EDT|hours|hrs|local\s+time)\b/iu;
/** “The 2001 accession”, “China’s failed 2019 bid”. */
const WITH_NOUN = /(?:(?<!\p{L})(?:an?|the|its|his|her|their|this|that|another)|['’]s)\s+(?:[\p{L}.’'-]+\s+)?$/iu;
const NOUN = /^[\s-]+\p{L}/u;
/** “In 2018 and 2019”, “planned for 2019”, “the visit (1972)”, “Geneva, 2019”. */
const LEADS =
  /(?:(?<!\d)\d{4}(?:,\s*|,?\s+(?:and|or|to)\s+)|\b(?:due|planned|scheduled|slated|set|expected|plans?)\s+for\s+|\()$/iu;
const AT_END = /^\s*(?:[,;:.)]|$)/u;
/** The year is what the sentence is about: “2001 was …”. */
const SUBJECT = /^\s+(?:is|was|saw|marked|brought|began|ended|will|has|had|became|proved)\b/iu;

/**
 * Years that no word such as “in” leads into. One that stands with a noun dates that alone; one that may count something
 * as well is unclear.
 */
export function bareYears(sentence: string): readonly DatePhrase[] {
  return [...sentence.matchAll(BARE)].flatMap(({ index, 0: text }) => {
    const [before, behind] = [sentence.slice(0, index), sentence.slice(index + text.length)];
    return NUMBERED.test(before) || CLOCK.test(behind)
      ? []
      : [{ index, text, meaning: meaningOf(text, before, behind) }];
  });
}

function meaningOf(text: string, before: string, behind: string): Meaning {
  if (text.length > 4) return { type: 'unclear' };
  const date = { type: 'calendar', date: { year: Number(text) } } as const;
  if (WITH_NOUN.test(before) && NOUN.test(behind)) return { ...date, isOfNoun: true };
  const isSubject = before.trim() === '' && SUBJECT.test(behind);
  const isApart = /,\s+$/u.test(before) && AT_END.test(behind);
  return isSubject || isApart || LEADS.test(before) ? date : { type: 'unclear' };
}

const YEAR = '(?:1[5-9]|20)\\d\\d';
const LIST = new RegExp(
  `\\b(?:in|during)\\s+(?<list>${YEAR}(?:,\\s*${YEAR})*),?\\s+(?<word>and|or)\\s+(?:in\\s+)?(?<last>${YEAR})\\b${NO_COUNT}`,
  'giu',
);

/** Years told in one go: “in 2018, 2019 and 2020”, “in 2018 or 2019”. */
export function yearLists(sentence: string): readonly DatePhrase[] {
  return [...sentence.matchAll(LIST)].map(({ index, 0: text, groups = {} }) => {
    const years = [...(groups.list ?? '').split(/,\s*/u), groups.last].map(Number);
    const dates = years.map((year) => ({ type: 'calendar', date: { year } }) as const);
    return { index, text, meaning: { type: 'days', dates, isOneOf: groups.word?.toLowerCase() === 'or' } };
  });
}
