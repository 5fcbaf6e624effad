import { phraseEnd, type DatePhrase } from './date-meaning.ts';
import type { TimedVerb, VerbTime } from './read-verbs.ts';

/** Words that make a plan of the noun they stand before. */
const PLANNED_NOUN =
  /\b(?:upcoming|planned|scheduled|forthcoming|proposed|expected|future|tentative)\s+(?:[\p{L}'’-]+\s+){0,4}$/iu;
const CLAUSE_START = /(?:^|[,;:–—-]\s*|\b(?:and|but|while|when|after|as|that)\s+)["'“‘(]*$/iu;

/**
 * What the verb of a date says: the nearest one before it, or behind it where the date begins a clause or no verb
 * stands before.
 */
export function verbTimeOf(phrase: DatePhrase, sentence: string, verbs: readonly TimedVerb[]): VerbTime {
  const before = sentence.slice(0, phrase.index);
  if (
    PLANNED_NOUN.test(before) ||
    PLANNED_NOUN.test(sentence.slice(0, phraseEnd(phrase) + 40).slice(phraseEnd(phrase)))
  )
    return 'planned';
  const preceding = verbs.filter(({ start, time }) => start < phrase.index && time !== 'none').at(-1);
  const following = verbs.find(({ start, time }) => start >= phraseEnd(phrase) && time !== 'none');
  const first = CLAUSE_START.test(before) ? (following ?? preceding) : (preceding ?? following);
  return first?.time ?? 'none';
}
