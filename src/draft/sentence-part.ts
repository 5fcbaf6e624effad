import { phraseEnd, type DatePhrase } from './date-meaning.ts';
import type { SentenceReading } from './read-sentence.ts';

type Part = readonly [start: number, end: number];

const BREAK = /;\s+|,?\s+(?:and|but|while|whereas)\s+/giu;
/** What stands before a verb and is no subject of its own: “visited and then hosted”. */
const NO_SUBJECT = /^(?:to|then|later|also|again|\p{L}+ly|\s)*$/iu;

/**
 * The part of a sentence one of its dates is about, as UTF-16 units, end excluded: its clause, where each clause has a
 * verb and a date of its own; “hours after” stands between two events.
 */
export function sentencePart(reading: SentenceReading, phrase: DatePhrase): Part {
  const { text } = reading.sentence;
  const order = reading.phrases.filter(({ meaning }) => meaning.type === 'order');
  if (order.length === 0) return clauseOf(reading, phrase);
  const end = order.find(({ index }) => index > phrase.index)?.index ?? text.length;
  const hasClause = text.slice(phraseEnd(phrase)).trim().length > 3;
  const start = phrase.meaning.type === 'order' && hasClause ? phraseEnd(phrase) : 0;
  return [start, end];
}

function clauseOf(reading: SentenceReading, phrase: DatePhrase): Part {
  let start = 0;
  for (const { index, 0: mark } of reading.sentence.text.matchAll(BREAK)) {
    const behind = index + mark.length;
    if (!isBetweenClauses(reading, index, behind, mark.startsWith(';'))) continue;
    if (index >= phraseEnd(phrase)) return [start, index];
    if (behind <= phrase.index) start = behind;
  }
  return [start, reading.sentence.text.length];
}

/** Whether both sides tell something dated. Behind “said” an “and” may go on with what is said, and parts nothing. */
function isBetweenClauses(
  { sentence: { text }, phrases, verbs, speech }: SentenceReading,
  end: number,
  start: number,
  isSemicolon: boolean,
): boolean {
  const verb = verbs.find((one) => one.start >= start);
  const date = phrases.find(({ index }) => index >= start);
  const isDatedBefore = phrases.some((one) => phraseEnd(one) <= end) && verbs.some((one) => one.start < end);
  const isInside = phrases.some((one) => one.index < start && phraseEnd(one) > end);
  if (!verb || !date || !isDatedBefore || isInside) return false;
  if (isSemicolon) return true;
  const hasSubject = verb.start < date.index && !NO_SUBJECT.test(text.slice(start, verb.start));
  return speech === undefined && (date.index === start || hasSubject);
}
