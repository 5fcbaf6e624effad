import type { DatePhrase } from './date-meaning.ts';
import type { TimedVerb } from './timed-verb.ts';

const NOT = /(?:\b(?:not(?!\s+(?:only|just|least)\b)|never)\b|n['’]t\b)/iu;
/** “Did not agree to meet”: the verb behind is denied with the one before. */
const NOT_TO = new RegExp(`${NOT.source}[^,;]*\\bto\\s+$`, 'iu');
/** “No meeting”, “neither side”, “reached no deal”, in a clause that is not over yet; not “no later”, “No. 5”. */
const NONE =
  /\b(?:no(?!\.|\s+(?:later|earlier|sooner|longer|more|less|fewer|doubt|matter)\b)|neither|nobody|none|nothing|nor)\b[^,;]*$/iu;

/** True where the sentence says that what its date is about did not happen or will not. */
export function isNegated({ index }: DatePhrase, sentence: string, verb: TimedVerb | undefined): boolean {
  if (verb === undefined) return NONE.test(sentence.slice(0, index));
  const before = sentence.slice(0, verb.start);
  const upToVerb = before + verb.text;
  const upToDate = sentence.slice(verb.start, Math.max(verb.start, index));
  return NOT.test(verb.text) || NOT_TO.test(before) || NONE.test(upToVerb) || NONE.test(upToDate);
}
