import type { Problem } from '../model/problem.ts';
import type { Unresolved } from './date-context.ts';
import type { Sentence } from './split-sentences.ts';

/** Why something in a text is not in its draft, or needs a look. */
export type DraftProblemReason =
  Unresolved | 'no-text' | 'no-dates' | 'language-not-read' | 'too-long' | 'too-many' | 'published-differs';

/** A problem of a draft, with the words it is about. */
export interface DraftProblem extends Problem {
  readonly reason: DraftProblemReason;
  /** The words that could not be resolved. */
  readonly words?: string;
  readonly sentence?: string;
  /** UTF-16 units from the start of the text. */
  readonly offset?: number;
}

const MESSAGES: Readonly<Record<DraftProblemReason, string>> = {
  vague: 'the words name no date',
  repeated: 'the words name a time that comes again and again, and not one date',
  'tense-unclear': 'the sentence does not say whether it is past or to come',
  'nothing-told-before': 'there is no date before it to count from',
  'no-such-date': 'there is no such date',
  'against-tense': 'the date and the verb contradict each other',
  'not-asserted': 'the sentence does not say that it happened or is planned',
  'of-a-noun': 'the year belongs to the thing it stands with, and when the rest happened is not said',
  'year-or-count': 'the number may be a year or count something',
  'compared-with': 'the words compare with that time and do not date what is told',
  'fiscal-year': 'a fiscal year is no year of the calendar, and whose it is is not said',
  'no-text': 'there is no text',
  'no-dates': 'no sentence holds a date that can be read',
  'language-not-read': 'only English texts are read',
  'too-long': 'only the first million characters are read',
  'too-many': 'only the first 300 sentences with dates or speech, and the first 500 dates or so, are drafted',
  'published-differs': 'the text names another day of publication',
};

/** A problem with the text as a whole. */
export function textProblem(reason: DraftProblemReason, words?: string): DraftProblem {
  const message = words === undefined ? MESSAGES[reason] : `“${words}”: ${MESSAGES[reason]}`;
  return {
    severity: reason === 'published-differs' ? 'warning' : 'error',
    code: 'unread-text',
    path: 'text',
    message,
    reason,
    ...(words !== undefined && { words }),
  };
}

/** Words for a date that stay without one. */
export function dateProblem(reason: Unresolved, words: string, sentence: Sentence, at: number): DraftProblem {
  return {
    severity: 'warning',
    code: 'unresolved-date',
    path: `text[${sentence.offset + at}]`,
    message: `“${words}”: ${MESSAGES[reason]} – “${sentence.text}”`,
    hint: 'Add the event by hand if the date is known from elsewhere',
    reason,
    words,
    sentence: sentence.text,
    offset: sentence.offset + at,
  };
}
