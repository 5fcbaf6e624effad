import type { Status } from '../model/event-entry.ts';
import type { DatePhrase, Meaning } from './date-meaning.ts';
import type { DraftConfidence } from './draft-marks.ts';
import type { Direction } from './date-context.ts';
import type { ResolvedDate } from './resolved-date.ts';
import type { VerbTime } from './timed-verb.ts';
import { undoneStatus } from './undone-status.ts';
import type { Dating } from './verb-direction.ts';

const AHEAD: ReadonlySet<VerbTime> = new Set(['future', 'planned', 'intended']);

/** What is made of something dated. */
export interface Judgement {
  readonly status: Status;
  readonly confidence: DraftConfidence;
}

/**
 * Whether what a sentence dates has happened by the publication (day number). What lies before it is a plan only where
 * the words tell one, “was due to”: then nothing is known of its coming true.
 */
export function judgeDate(
  phrase: DatePhrase,
  date: ResolvedDate,
  sentence: string,
  dating: Dating,
  published: number,
): Judgement {
  const sure = confidenceOf(phrase.meaning, date);
  const undone = undoneStatus(phrase, sentence, dating);
  if (undone) return { status: undone, confidence: 'low' };
  const { time } = dating;
  if (date.first > published) return { status: 'planned', confidence: time === 'past' ? 'low' : sure };
  if (date.edtf.endsWith('/..')) return { status: 'ongoing', confidence: sure };
  if (AHEAD.has(time)) return judgePlan(date, time, sure, published);
  // A stretch that goes on beyond the publication is not over.
  if (date.edtf.includes('/') && date.last > published) return { status: 'ongoing', confidence: sure };
  return { status: 'occurred', confidence: time === 'none' && sure === 'medium' ? 'low' : sure };
}

function judgePlan({ last }: ResolvedDate, time: VerbTime, sure: DraftConfidence, published: number): Judgement {
  if (last >= published) return { status: 'planned', confidence: sure };
  return { status: time === 'planned' ? 'planned' : 'occurred', confidence: 'low' };
}

/** Where the words put what a phrase dates. A plan told in the past may lie on either side of the publication. */
export function directionOf(phrase: DatePhrase, sentence: string, dating: Dating): Direction {
  const { time, verb } = dating;
  if (undoneStatus(phrase, sentence, dating) || (time === 'planned' && verb?.isPastPlan === true)) return 'either';
  if (AHEAD.has(time)) return 'future';
  return time === 'past' ? 'past' : 'unknown';
}

/**
 * “Will” of a day that has gone by neither says that it came true nor that it was a plan. What is told as done was not
 * done after the publication: “three days later” counts from another day then; “before 2030” is not over.
 */
export function isAgainstTense(
  meaning: Meaning,
  { first, last }: ResolvedDate,
  { time }: Dating,
  published: number,
): boolean {
  if (time === 'future') return last < published;
  if (AHEAD.has(time)) return false;
  const isOpenAhead = meaning.type === 'bound' && meaning.side !== 'until' && first === -Infinity && last > published;
  return isOpenAhead || (isCountedOn(meaning) && first > published);
}

const isCountedOn = (meaning: Meaning): boolean =>
  (meaning.type === 'unit' || meaning.type === 'shift') && meaning.anchor === 'told';

/** The year a date or season says itself, if any. */
export const yearSaid = (meaning: Extract<Meaning, { readonly type: 'calendar' | 'season' }>): number | undefined =>
  meaning.type === 'season' ? meaning.year : meaning.date.year;

function confidenceOf(meaning: Meaning, date: ResolvedDate): DraftConfidence {
  if (isUnsure(meaning, date)) return 'low';
  if (meaning.type === 'decade') return 'high';
  const saysYear = (meaning.type === 'calendar' || meaning.type === 'season') && yearSaid(meaning) !== undefined;
  return saysYear ? 'high' : 'medium';
}

/** One of several dates, one carried over, or one of a noun alone. */
function isUnsure(meaning: Meaning, { edtf }: ResolvedDate): boolean {
  if (/^\[.*,/u.test(edtf) || meaning.type === 'order' || meaning.type === 'either') return true;
  if (meaning.type === 'calendar') return meaning.isOfNoun === true;
  return isCountedOn(meaning);
}
