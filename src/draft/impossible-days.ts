import { daysInMonth } from '../model/edtf/civil-day.ts';
import { phraseEnd, type DatePhrase } from './date-meaning.ts';
import { monthNumber } from './month-number.ts';

const MONTH =
  '(?<month>January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const YEAR = '(?:,?\\s+\\d{4}\\b)?';
const LIKE_A_DAY = [
  `\\b${MONTH}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?${YEAR}`,
  `(?<![\\d.,$€£¥-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b\\.?${YEAR}`,
  '\\b\\d{4}-\\d{2}-\\d{2}',
  '(?<![\\d/])\\d{1,2}/\\d{1,2}/\\d{4}',
].map((pattern) => new RegExp(`${pattern}(?![\\d%-])`, 'gu'));
/** “Oct. 32”, which a parser takes for October 2032. */
const MONTH_AND_NUMBER = new RegExp(`^(?:on\\s+)?${MONTH}\\.?\\s+(?<day>\\d\\d)$`, 'u');

/** What is written like a day and is none, or was not taken for one, is named and not passed over. */
export function impossibleDays(sentence: string, found: readonly DatePhrase[]): readonly DatePhrase[] {
  const isUnread = ({ index, 0: text, groups = {} }: RegExpExecArray): boolean =>
    isBeyond(groups) || found.every((one) => phraseEnd(one) <= index || one.index >= index + text.length);
  return LIKE_A_DAY.flatMap((pattern) => [...sentence.matchAll(pattern)])
    .filter(isUnread)
    .map(({ index, 0: text }) => ({ index, text, meaning: { type: 'impossible' } }));
}

/** Whether words are a month with a number that none of its days has. */
export const isDayBeyondMonth = (text: string): boolean => isBeyond(MONTH_AND_NUMBER.exec(text)?.groups ?? {});

/** More days than the month has in any year, or none. */
function isBeyond({ month, day }: Readonly<Record<string, string | undefined>>): boolean {
  if (month === undefined || day === undefined) return false;
  const inLeapYear = daysInMonth(2024, monthNumber(month));
  return Number(day) < 1 || Number(day) > inLeapYear;
}
