import type { Status } from '../model/event-entry.ts';
import type { DatePhrase } from './date-meaning.ts';
import type { Dating } from './verb-direction.ts';

const POSTPONED =
  /\b(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|deferred|put(?:s|ting)?\s+off|push(?:es|ed|ing)?\s+back|rescheduled|(?:was|were|been)\s+moved|brought\s+forward)\b/iu;
const CANCELLED =
  /\b(?:cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)?\s+off|scrap(?:s|ped|ping)|abandon(?:s|ed|ing)|(?:was|were|been)\s+(?:then\s+|later\s+)?dropped|fell\s+through|came\s+to\s+nothing|(?:never|(?:did|does)\s+not|didn['’]t)\s+(?:take\s+place|took\s+place|happen(?:ed)?))\b/iu;
/** Enough of the sentence to read a verb with what belongs to it. */
const SHOWN = 40;
/** “Postponed from May”: the old date. */
const MOVED_FROM = /\bfrom\s*$/iu;

/**
 * A plan that the sentence says was moved or given up; `undefined` where the date is another’s, such as that of the
 * decision: “was postponed in May”.
 */
export function undoneStatus(phrase: DatePhrase, sentence: string, dating: Dating): Status | undefined {
  if (dating.isNewDate) return undefined;
  return dating.time === 'planned' || isUndone(phrase, sentence, dating) ? statusIn(sentence) : undefined;
}

function statusIn(words: string): Status | undefined {
  if (CANCELLED.test(words)) return 'cancelled';
  return POSTPONED.test(words) ? 'postponed' : undefined;
}

/** Whether the verb undoes what the date is about, and is not itself what the date is about. */
function isUndone({ index, text }: DatePhrase, sentence: string, { verb, isOfNoun }: Dating): boolean {
  if (verb === undefined || statusIn(sentence.slice(verb.start, verb.start + SHOWN)) === undefined) return false;
  return isOfNoun || MOVED_FROM.test(sentence.slice(0, index)) || /^from\s/iu.test(text);
}
