import { parseEdtf } from '../model/edtf/parse-edtf.ts';
import { msToDayNumber } from '../model/edtf/civil-day.ts';
import type { TimelineDocument } from '../model/generated/document.ts';
import { TimelineError } from '../model/problem.ts';
import { DateReader } from './date-events.ts';
import { TEXT_SOURCE, type DraftEvent } from './draft-events.ts';
import { textProblem, type DraftProblem } from './draft-problem.ts';
import { ActorFinder } from './find-actors.ts';
import { gatherEvents } from './gather-events.ts';
import { isFurniture, PUBLISHED_LINE } from './page-furniture.ts';
import { calendarPhrases } from './calendar-phrases.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import { calendarDate, dayText } from './resolved-date.ts';
import { linesOf, sentencesOf, type Sentence } from './split-sentences.ts';

/** What a draft needs to know of its text. */
export interface DraftOptions {
  /** The day the text was published: an EDTF day. Relative dates count from it. */
  readonly published: string;
  /** BCP 47 tag of the text; `en` by default, and the only language read. */
  readonly lang?: string;
}

/** A document whose events all carry the field `draft`. */
export interface DraftDocument extends TimelineDocument {
  events: DraftEvent[];
}

/** A draft and what it leaves to the editor. */
export interface Draft {
  readonly document: DraftDocument;
  /** Words of time that could not be resolved, each with its sentence and why; limits reached. */
  readonly problems: readonly DraftProblem[];
}

/** So many lines before, somebody is still the speaker. */
const SPEAKER_LINES = 4;
const MOST_UNITS = 1_000_000;
/** Sentences that tell something; an article has some dozens. */
const MOST_SENTENCES = 300;
/** Dates an editor can check one by one. */
const MOST_DATES = 500;

/**
 * Finds the dated statements of a news text and resolves them against its day of publication, no more precisely than
 * its words. Everything found is a draft: it carries a field `draft` with sentence, place and confidence, and needs an
 * editor. Deterministic; linear in the text.
 * @throws TimelineError when `text` is no text or `published` is no day
 */
export function draftFromText(text: string, options: DraftOptions): Draft {
  const steps = draftSteps(text, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same, with a stop behind each sentence, for those who have something else to do in between.
 * @throws TimelineError when `text` is no text or `published` is no day
 */
export function* draftSteps(text: string, options: DraftOptions): Generator<undefined, Draft> {
  if (typeof text !== 'string') throw refuse('wrong-type', 'text', 'the text to draft from is not a text');
  const published = publishedDay(options.published);
  const problems: DraftProblem[] = [];
  const lang = options.lang ?? 'en';
  if (!isReadable(text, lang, problems)) return { document: documentOf([], [], published), problems };
  const actors = new ActorFinder();
  const readings = yield* readText(text.slice(0, MOST_UNITS), published, actors, problems);
  const events = gatherEvents(readings, new DateReader(published), published, problems);
  if (events.length === 0) problems.push(textProblem('no-dates'));
  return { document: documentOf(events, actors.actors, published), problems };
}

function publishedDay(published: unknown): number {
  if (typeof published !== 'string') throw refuse('wrong-type', 'published', 'the day of publication is not a text');
  try {
    const date = parseEdtf(published);
    if (date.precision === 'day' && date.earliest === date.latest) return msToDayNumber(date.earliest);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw refuse('bad-date', 'published', `“${published}” is not a day`);
}

function refuse(code: 'wrong-type' | 'bad-date', path: string, message: string): TimelineError {
  return new TimelineError([{ severity: 'error', code, path, message, hint: 'Write a day as 2026-02-04' }]);
}

/** Chinese, Japanese, Korean, Cyrillic and Arabic letters tell at a glance that a text is not English. */
function isReadable(text: string, lang: string, problems: DraftProblem[]): boolean {
  const sample = text.slice(0, 5_000);
  const others = sample.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (text.length > MOST_UNITS) problems.push(textProblem('too-long'));
  if (text.trim() === '') problems.push(textProblem('no-text'));
  else if (!/^en\b/iu.test(lang) || others > latin / 4) problems.push(textProblem('language-not-read'));
  else return true;
  return false;
}

function* readText(
  text: string,
  published: number,
  actors: ActorFinder,
  problems: DraftProblem[],
): Generator<undefined, readonly SentenceReading[]> {
  const readings: SentenceReading[] = [];
  let dates = 0;
  for (const sentence of articleSentences(text, published, problems)) {
    if (readings.length >= MOST_SENTENCES || dates >= MOST_DATES) {
      problems.push(textProblem('too-many'));
      break;
    }
    const reading = readSentence(sentence, actors, lastSpeaker(readings, sentence));
    if (reading) readings.push(reading);
    dates += reading?.phrases.length ?? 0;
    yield undefined;
  }
  return readings;
}

/** Sentence by sentence, so that the end of a long text is never split in vain. */
function* articleSentences(text: string, published: number, problems: DraftProblem[]): Generator<Sentence> {
  for (const line of linesOf(text)) {
    checkPublished(line.text, published, problems);
    if (!isFurniture(line.text)) yield* sentencesOf(line, line.line);
  }
}

/** Who spoke last, not too far before. */
const lastSpeaker = (readings: readonly SentenceReading[], { line }: Sentence): SpeakerOf =>
  readings.findLast(({ speech, sentence }) => speech?.speaker !== undefined && line - sentence.line <= SPEAKER_LINES)
    ?.speech?.speaker;

type SpeakerOf = NonNullable<SentenceReading['speech']>['speaker'];

/** “Published February 4, 2026” must be the day that was given. */
function checkPublished(line: string, published: number, problems: DraftProblem[]): void {
  const words = PUBLISHED_LINE.exec(line)?.groups?.day;
  const [phrase] = words === undefined ? [] : calendarPhrases(words);
  if (phrase?.meaning.type !== 'calendar') return;
  const date = calendarDate(phrase.meaning.date);
  if (date !== undefined && (date.last < published || date.first > published))
    problems.push(textProblem('published-differs', line));
}

function documentOf(events: DraftEvent[], actors: ActorFinder['actors'], published: number): DraftDocument {
  const day = dayText(published);
  const named = new Set(events.flatMap((event) => [...(event.actors ?? []), ...speakersOf(event)]));
  return {
    format: 'relations-timeline/1',
    id: `draft-${day}`,
    title: { en: `Draft from a text of ${day}`, 'zh-Hans': `草稿：据${day}的文本` },
    description: {
      en: 'A draft made from a text. Nothing in it has been checked yet.',
      'zh-Hans': '由文本生成的草稿，内容均未经核对。',
    },
    asOf: day,
    actors: actors.filter(({ id }) => named.has(id)).map((actor) => ({ ...actor })),
    sources: [
      {
        id: TEXT_SOURCE,
        kind: 'news',
        title: { en: `Text of ${day}`, 'zh-Hans': `${day}的文本` },
        published: day,
        lang: 'en',
      },
    ],
    events,
    draft: { needsReview: true },
  };
}

const speakersOf = ({ claims = [], figures = [] }: DraftEvent): readonly string[] => [
  ...claims.flatMap(({ accounts = {} }) => Object.keys(accounts)),
  ...figures.flatMap(({ statedBy }) => statedBy ?? []),
];
