import type { DatePhrase } from './date-meaning.ts';

const MOVED =
  "\\b(?:postpon(?:ed?|es|ing)|delay(?:ed|s|ing)?|deferred|rescheduled|pushe[sd]\\s+back|push(?:ing)?\\s+back|put(?:s|ting)?\\s+off|brought\\s+forward|(?:is|are|was|were|be|been)\\s+moved)(?:\\s+[\\p{L}’'-]+){0,4}?";
const FROM = new RegExp(`${MOVED}\\s+(?:from\\s+)?$`, 'iu');
const UNTIL = new RegExp(`${MOVED}\\s+$`, 'iu');
const TO = new RegExp(`${MOVED}(?:\\s+from\\b[^,;]{0,40})?\\s+(?:to|until|till)\\s*$`, 'iu');
const FROM_TEXT = /^from\s+/iu;
const BETWEEN = /\s+(?:to|until|till)\s+/iu;

/** Whether a date behind these words is the new one of something moved: “postponed to”, “put off the talks until”. */
export const isNewDateBehind = (before: string): boolean => TO.test(before);

/** Whether “until” behind these words leads to a new date, and not to an end. */
export const isMovedBefore = (before: string): boolean => UNTIL.test(before);

/** “Moved from May 5 to May 12” is no stretch of time, but the old date and the new one. */
export function splitMove(phrase: DatePhrase, sentence: string): readonly DatePhrase[] {
  const { index, text, meaning } = phrase;
  const between = BETWEEN.exec(text);
  if (meaning.type !== 'range' || between === null || !FROM.test(sentence.slice(0, index))) return [phrase];
  const lead = FROM_TEXT.exec(text)?.[0].length ?? 0;
  const second = between.index + between[0].length;
  return [
    { index: index + lead, text: text.slice(lead, between.index), meaning: meaning.from },
    { index: index + second, text: text.slice(second), meaning: meaning.to },
  ];
}
