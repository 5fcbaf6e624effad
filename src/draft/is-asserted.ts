import type { DatePhrase } from './date-meaning.ts';
import type { TimedVerb } from './timed-verb.ts';

/** “Would have fallen”, “may have visited”. */
const SUPPOSED = /^(?:would|could|might|may|should)\s+(?:(?:not|never|\p{L}+ly)\s+)?have\b/iu;
/** A clause of condition or doubt that is not over yet. */
const CONDITION = /\b(?:if|unless|whether)\b[^,;]*$/iu;
/** A clause of what is denied that is not over yet. */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disputed?|disputes)\b[^,;]*\b(?:that|having|reports?|it\s+had|he\s+had|she\s+had|they\s+had)\b[^,;]*$/iu;

/** False where a sentence only supposes what its date is about, makes it a condition, or denies it. */
export function isAsserted({ index }: DatePhrase, sentence: string, verb: TimedVerb | undefined): boolean {
  const before = sentence.slice(0, index);
  return !(CONDITION.test(before) || DENIED.test(before) || (verb !== undefined && SUPPOSED.test(verb.text)));
}
