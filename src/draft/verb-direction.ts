import { phraseEnd, type DatePhrase } from './date-meaning.ts';
import { isNewDateBehind } from './moved-dates.ts';
import type { TimedVerb, VerbTime } from './timed-verb.ts';

/** How a sentence dates something: the verb that does, and what is said of its time. */
export interface Dating {
  readonly time: VerbTime;
  readonly verb: TimedVerb | undefined;
  /** The date stands with a noun, before its verb or as “a February visit”; otherwise it dates the verb. */
  readonly isOfNoun: boolean;
  /** What was moved is now planned for it: “postponed to May”. */
  readonly isNewDate: boolean;
}

/** Words that make a plan of the noun they stand before. */
const PLANNED_NOUN =
  /\b(?:upcoming|planned|scheduled|forthcoming|proposed|expected|future|tentative)\s+(?:[\p{L}'’-]+\s+){0,4}$/iu;
/** “Talks due in May”, “a visit planned for May”, “plans for 2030”. */
const PLANNED_FOR =
  /\b(?:(?:due|planned|scheduled|slated|expected|meant|intended)(?:\s+for)?|(?:set|plans?|planning)\s+for)\s*$/iu;
const LEADS_TO = /^(?:to|until|till)\s+/iu;
const CLAUSE_START = /(?:^|[,;:–—-]\s*|\b(?:and|but|while|when|after|as|that)\s+)["'“‘(]*$/iu;
const ARTICLE = /(?:\b(?:an?|the|its|his|her|their)|['’]s)\s+$/iu;
const NOUN_BEHIND = /^\s+\p{Ll}/u;

/**
 * What dates a phrase: the nearest verb before it, or behind it where the date begins a clause or no verb stands
 * before.
 */
export function datingOf(phrase: DatePhrase, sentence: string, verbs: readonly TimedVerb[]): Dating {
  const [before, behind] = [sentence.slice(0, phrase.index), sentence.slice(phraseEnd(phrase))];
  const isStart = CLAUSE_START.test(before);
  const { preceding, following } = neighbours(phrase, verbs);
  const verb = isStart ? (following ?? preceding) : (preceding ?? following);
  const isNewDate = isNewDateBehind(before + (LEADS_TO.exec(phrase.text)?.[0] ?? ''));
  return {
    time: isNewDate || isPlanAround(before, behind) ? 'planned' : (verb?.time ?? 'none'),
    verb,
    isOfNoun: isAttribute(before, behind) || (!isStart && preceding === undefined),
    isNewDate,
  };
}

const isAttribute = (before: string, behind: string): boolean => ARTICLE.test(before) && NOUN_BEHIND.test(behind);

interface Neighbours {
  readonly preceding: TimedVerb | undefined;
  readonly following: TimedVerb | undefined;
}

function neighbours(phrase: DatePhrase, verbs: readonly TimedVerb[]): Neighbours {
  const timed = verbs.filter(({ time }) => time !== 'none');
  return {
    preceding: timed.findLast(({ start }) => start < phrase.index),
    following: timed.find(({ start }) => start >= phraseEnd(phrase)),
  };
}

const isPlanAround = (before: string, behind: string): boolean =>
  PLANNED_NOUN.test(before) || PLANNED_NOUN.test(behind.slice(0, 40)) || PLANNED_FOR.test(before);
