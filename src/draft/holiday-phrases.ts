import type { CalendarParts, DatePhrase, Meaning, Which } from './date-meaning.ts';

/** Days with the same date in every year. */
const FIXED: Readonly<Record<string, CalendarParts>> = {
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  "new year's eve": { month: 12, day: 31 },
  "new year's day": { month: 1, day: 1 },
};
const YEAR = '(?:,?\\s+(?:of\\s+|in\\s+)?(?:(?<year>(?:19|20)\\d\\d)\\b|(?<which>this|last|next)\\s+year\\b))';
const FIXED_DAY = new RegExp(`\\b(?<day>${Object.keys(FIXED).join('|')})\\b${YEAR}?`, 'giu');
/** Days that move, or are not the same everywhere, where no year beside them is a date by itself. */
const MOVING = 'Christmas|New\\s+Year|Thanksgiving|Easter|Ramadan|(?:Lunar|Chinese)\\s+New\\s+Year|Spring\\s+Festival';
const MOVING_DAY = new RegExp(
  `\\b(?:[Aa]t|[Oo]n|[Oo]ver|[Aa]round|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]y|[Ss]ince|[Uu]ntil)\\s+(?:the\\s+)?(?:${MOVING})\\b(?!['’]|\\s+(?:Day|Eve)\\b|${YEAR.replace(/\?<\w+>/g, '?:')})`,
  'gu',
);
const OFFSETS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

type Groups = Readonly<Record<string, string | undefined>>;

function fixedDay({ day = '', year, which }: Groups): Meaning {
  const date = FIXED[day.toLowerCase().replace(/\s+/gu, ' ')] ?? {};
  if (year !== undefined) return { type: 'calendar', date: { ...date, year: Number(year) } };
  if (which === undefined) return { type: 'calendar', date };
  return { type: 'calendar', date, yearOffset: OFFSETS[which.toLowerCase() as Which] };
}

/** Holidays: those of one date with it, the others as words that name none. */
export const holidayPhrases = (sentence: string): readonly DatePhrase[] => [
  ...[...sentence.matchAll(FIXED_DAY)].map(({ index, 0: text, groups = {} }) => ({
    index,
    text,
    meaning: fixedDay(groups),
  })),
  ...[...sentence.matchAll(MOVING_DAY)].map(({ index, 0: text }) => ({
    index,
    text,
    meaning: { type: 'vague' } as const,
  })),
];
