import { bareYears, yearLists } from './bare-years.ts';
import { calendarPhrases } from './calendar-phrases.ts';
import { dayLists } from './day-lists.ts';
import { phraseEnd, type BoundSide, type CalendarParts, type DatePhrase, type Meaning } from './date-meaning.ts';
import { holidayPhrases } from './holiday-phrases.ts';
import { isMovedBefore, splitMove } from './moved-dates.ts';
import { periodPhrases } from './period-phrases.ts';
import { repeatedPhrases } from './repeated-phrases.ts';

const JOINED = /^\s*(?<word>and|to|through|until|till|-)\s*$/iu;
const RANGE_BEFORE = /\b(?<word>between|from)\s+$/iu;
const BOUND_BEFORE =
  /\b(?<side>since|until|till|through|by|before|after|prior\s+to|ahead\s+of|starting(?:\s+in|\s+on)?|as\s+(?:early|soon)\s+as)\s+(?:(?:early|mid|late)[\s-]+|the\s+(?:start|beginning|middle|end)\s+of\s+)?$/iu;
const OWN_BOUND = /^(?<side>since|until|till|through|by|before|after)\s/iu;
const PART_BEFORE =
  /\b(?:(?:(?:in|on|at|during|as\s+of)\s+)?(?:earlier|later|early|mid|late)[\s-]+(?:in\s+)?|(?:(?:in|at|from)\s+)?the\s+(?:start|beginning|middle|end)\s+of\s+|(?:in|on|at|during|as\s+of)\s+)$/iu;
/** “On the 14th of March”, “from March 3 to 5”. */
const ON_THE = /\bon\s+the\s+$/iu;
const DAY_FIRST = /^\d{1,2}(?!\d)/u;
const RANGE_LEAD = /\b(?:from|between|on|in)\s+$/iu;

const SIDES: Readonly<Record<string, BoundSide>> = {
  since: 'since',
  starting: 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  by: 'by',
  before: 'before',
  prior: 'before',
  ahead: 'before',
  as: 'from',
  after: 'after',
};

/**
 * The words for dates in a sentence, in order, none overlapping: ranges joined, “since” and “by” taken in. Cost grows
 * with the square of the phrases of one sentence.
 */
export function findDatePhrases(sentence: string): readonly DatePhrase[] {
  const plain = sameLength(sentence);
  const found = withoutOverlap([
    ...periodPhrases(plain),
    ...holidayPhrases(plain),
    ...repeatedPhrases(plain),
    ...calendarPhrases(plain),
    ...dayLists(plain),
    ...bareYears(plain),
    ...yearLists(plain),
  ]);
  return joinRanges(found, plain)
    .flatMap((phrase) => splitMove(sharingYear(phrase), plain))
    .map((phrase) => takeInBound(phrase, plain))
    .map(({ index, text, meaning }) => ({ index, text: sentence.slice(index, index + text.length), meaning }));
}

/** Typographic marks as plain ones, each as long as before, so that places stay. */
const sameLength = (sentence: string): string =>
  sentence
    .replace(/[’‘]/gu, "'")
    .replace(/[–—‒‑]/gu, '-')
    .replace(/\u00a0|\u202f/gu, ' ');

/** The longest first, then the earliest. */
function withoutOverlap(phrases: readonly DatePhrase[]): readonly DatePhrase[] {
  const chosen: DatePhrase[] = [];
  for (const phrase of phrases.toSorted((a, b) => b.text.length - a.text.length || a.index - b.index)) {
    if (chosen.every((other) => phraseEnd(other) <= phrase.index || other.index >= phraseEnd(phrase)))
      chosen.push(phrase);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

function joinRanges(phrases: readonly DatePhrase[], sentence: string): readonly DatePhrase[] {
  const joined: DatePhrase[] = [];
  for (const phrase of phrases) {
    const range = joined.length > 0 ? joinPair(joined.at(-1)!, phrase, sentence) : undefined;
    if (range) joined.splice(-1, 1, range);
    else joined.push(phrase);
  }
  return joined;
}

function joinPair(from: DatePhrase, to: DatePhrase, sentence: string): DatePhrase | undefined {
  const word = groupOf(JOINED.exec(sentence.slice(phraseEnd(from), to.index)), 'word');
  const before = RANGE_BEFORE.exec(sentence.slice(0, from.index));
  if (word === '' || !isPoint(from.meaning) || !isPoint(to.meaning)) return undefined;
  if (word === 'and' && groupOf(before, 'word') !== 'between') return undefined;
  const index = before ? before.index : from.index;
  const meaning: Meaning = { type: 'range', ...shareYear(from.meaning, to.meaning), isThroughout: word !== 'and' };
  return { index, text: sentence.slice(index, phraseEnd(to)), meaning };
}

const groupOf = (match: RegExpExecArray | null, name: string): string => match?.groups?.[name]?.toLowerCase() ?? '';

const isPoint = ({ type }: Meaning): boolean =>
  !['range', 'bound', 'days', 'order', 'vague', 'unclear', 'stretch', 'fiscal', 'impossible', 'repeated'].includes(
    type,
  );

/** “Between November and February 2025”: the year said of the end is the start’s, or the one before. */
function shareYear(from: Meaning, to: Meaning): { readonly from: Meaning; readonly to: Meaning } {
  if (from.type !== 'calendar' || to.type !== 'calendar') return { from, to };
  if (from.date.year !== undefined || to.date.year === undefined) return { from, to };
  const year = isLater(from.date, to.date) ? to.date.year - 1 : to.date.year;
  return { from: { type: 'calendar', date: { ...from.date, year } }, to };
}

const isLater = (a: CalendarParts, b: CalendarParts): boolean =>
  (a.month ?? 0) * 100 + (a.day ?? 0) > (b.month ?? 0) * 100 + (b.day ?? 0);

const sharingYear = (phrase: DatePhrase): DatePhrase =>
  phrase.meaning.type === 'range'
    ? { ...phrase, meaning: { ...phrase.meaning, ...shareYear(phrase.meaning.from, phrase.meaning.to) } }
    : phrase;

/** “Since 2018” is a phrase of its own; “in December” is December, with the word kept in the text. */
function takeInBound(phrase: DatePhrase, sentence: string): DatePhrase {
  if (['vague', 'unclear', 'order', 'fiscal', 'impossible', 'repeated'].includes(phrase.meaning.type)) return phrase;
  if (phrase.meaning.type === 'range') return withLead(phrase, sentence, RANGE_LEAD);
  const own = OWN_BOUND.exec(phrase.text);
  const before = own ?? BOUND_BEFORE.exec(sentence.slice(0, phrase.index));
  const side = SIDES[groupOf(before, 'side').split(/\s/u)[0] ?? ''];
  if (!before || side === undefined || sentence.startsWith("'s", phraseEnd(phrase))) return withPart(phrase, sentence);
  const index = own ? phrase.index : before.index;
  if (side === 'until' && isMovedBefore(sentence.slice(0, index))) return phrase;
  return {
    index,
    text: sentence.slice(index, phraseEnd(phrase)),
    meaning: { type: 'bound', side, of: phrase.meaning },
  };
}

const withPart = (phrase: DatePhrase, sentence: string): DatePhrase =>
  withLead(phrase, sentence, ...(DAY_FIRST.test(phrase.text) ? [ON_THE, PART_BEFORE] : [PART_BEFORE]));

/** The phrase with the first of these leads that stands before it. */
function withLead(phrase: DatePhrase, sentence: string, ...leads: readonly RegExp[]): DatePhrase {
  const before = sentence.slice(0, phrase.index);
  const index = leads.map((lead) => lead.exec(before)?.index).find((at) => at !== undefined) ?? phrase.index;
  return { ...phrase, index, text: sentence.slice(index, phraseEnd(phrase)) };
}
