import type { DatePhrase } from './date-meaning.ts';
import type { TimedVerb } from './timed-verb.ts';
import type { Dating } from './verb-direction.ts';

/** “Would have fallen”, “may have visited”. */
const SUPPOSED = /^(?:would|could|might|may|should)\s+(?:(?:not|never|\p{L}+ly)\s+)?have\b/iu;
/** “May visit”, “could impose”: neither done nor planned. */
const POSSIBLE = /^(?:may|might|could|can|cannot|should|ought)\b/iu;
const PERHAPS = /\b(?:possibly|perhaps|maybe)\s+(?:as\s+\p{L}+\s+as\s+)?$/iu;
/** The rest of a question, in quotation marks or not. */
const ASKED = /^(?:[^.!”"]*\?|.*\?["”’')\]]*$)/u;
/** A clause of condition or doubt that is not over yet. */
const CONDITION = /\b(?:if|unless|whether)\b[^,;]*$/iu;
/** A clause of what is denied that is not over yet. */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disputed?|disputes)\b[^,;]*\b(?:that|having|reports?|it\s+had|he\s+had|she\s+had|they\s+had)\b[^,;]*$/iu;

/** False where a sentence only supposes what its date is about, makes it a condition, asks for it, or denies it. */
export function isAsserted({ index }: DatePhrase, sentence: string, verb: TimedVerb | undefined): boolean {
  const before = sentence.slice(0, index);
  const isSupposed = verb !== undefined && (SUPPOSED.test(verb.text) || POSSIBLE.test(verb.text));
  const isOpen = CONDITION.test(before) || PERHAPS.test(before) || ASKED.test(sentence.slice(index));
  return !(isSupposed || isOpen || DENIED.test(before));
}

/** What makes an event of the noun its date stands with: “the 2001 accession was a turning point”. */
const HAPPENS =
  /^(?:(?:was|were)\s+(?:an?|the|held)\b|(?:took\s+place|marked|changed|lasted|began|ended|led|brought|sparked|triggered|drew)\b)/iu;

/** True where a year belongs to a noun that the sentence does not make an event of: “repealed the 1979 law”. */
export function isOnlyOfNoun({ meaning }: DatePhrase, sentence: string, { time, verb, isOfNoun }: Dating): boolean {
  if (meaning.type !== 'calendar' || meaning.isOfNoun !== true) return false;
  if (time === 'planned' && verb?.time !== 'planned') return false;
  return !(isOfNoun && verb !== undefined && HAPPENS.test(sentence.slice(verb.start)));
}

/** What is the first, the last or the most of its kind, in a clause that is not over yet. */
const COMPARED =
  /\b(?:first|second|third|last|only|largest|biggest|greatest|highest|lowest|longest|shortest|steepest|sharpest|strongest|weakest|fastest|slowest|deepest|closest|smallest|worst|best|most|least|fewest)\b[^,;]*$/iu;

/** “Met for the first time since 2019”: a time to compare with, which dates nothing that is told. */
export function isComparison({ index, meaning }: DatePhrase, sentence: string, verb: TimedVerb | undefined): boolean {
  if (meaning.type !== 'bound' || meaning.side !== 'since') return false;
  const start = verb !== undefined && verb.start < index ? verb.start : 0;
  return COMPARED.test(sentence.slice(start, index));
}
