import type { Status } from '../model/event-entry.ts';
import { phraseEnd, type DatePhrase, type Meaning } from './date-meaning.ts';
import type { DraftConfidence } from './draft-marks.ts';
import { dateProblem, type DraftProblem } from './draft-problem.ts';
import { undoneStatus } from './event-kind.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { VerbTime } from './read-verbs.ts';
import { resolveMeaning, type Direction } from './resolve-meaning.ts';
import { civilOf, type ResolvedDate } from './resolved-date.ts';
import { verbTimeOf } from './verb-direction.ts';

interface Judgement {
  readonly status: Status;
  readonly confidence: DraftConfidence;
}

/** Something dated in a sentence. */
export interface DatedPhrase extends Judgement {
  readonly phrase: DatePhrase;
  readonly date: ResolvedDate;
}

/** What the sentences before have told, for words that count from it. */
interface Told {
  readonly line: number;
  readonly date: ResolvedDate;
}

/** Resolves the dates of sentences one after the other, each against the publication and what was told before. */
export class DateReader {
  readonly #published: number;
  #told: Told | undefined;
  #toldYear: { readonly line: number; readonly year: number } | undefined;

  /** `published`: day number. */
  constructor(published: number) {
    this.#published = published;
  }

  /** The dates of a sentence; words that stay without one go to `problems`. */
  read({ sentence, phrases, verbs }: SentenceReading, problems: DraftProblem[]): readonly DatedPhrase[] {
    const dated: DatedPhrase[] = [];
    for (const phrase of phrases) {
      const time = verbTimeOf(phrase, sentence.text, verbs);
      const date = resolveMeaning(phrase.meaning, this.#context(directionOf(time), sentence.line));
      if (typeof date === 'string') problems.push(dateProblem(date, phrase.text, sentence, phrase.index));
      else {
        dated.push({ phrase, date, ...this.#judge(date, time, phrase.meaning, sentence.text) });
        this.#remember(phrase.meaning, date, sentence.line);
      }
    }
    return dated;
  }

  #context(direction: Direction, line: number): Parameters<typeof resolveMeaning>[1] {
    const told = this.#told && line - this.#told.line <= 1 ? { told: this.#told.date } : {};
    const toldYear = this.#toldYear?.line === line ? { toldYear: this.#toldYear.year } : {};
    return { published: this.#published, direction, ...told, ...toldYear };
  }

  #remember(meaning: Meaning, date: ResolvedDate, line: number): void {
    if (meaning.type === 'bound' || meaning.type === 'stretch') return;
    this.#told = { line, date };
    const { year } = civilOf(date.first);
    const saysYear = (meaning.type === 'calendar' || meaning.type === 'season') && yearSaid(meaning) !== undefined;
    if (saysYear) this.#toldYear = { line, year };
  }

  #judge(date: ResolvedDate, time: VerbTime, meaning: Meaning, sentence: string): Judgement {
    const sure = confidenceOf(meaning, date);
    const undone = undoneStatus(sentence);
    if (undone) return { status: undone, confidence: 'low' };
    if (date.first > this.#published) return { status: 'planned', confidence: time === 'past' ? 'low' : sure };
    if (date.edtf.endsWith('/..')) return { status: 'ongoing', confidence: sure };
    if (time === 'planned' || time === 'future') return this.#judgePlan(date, time, sure);
    return { status: 'occurred', confidence: time === 'none' && sure === 'medium' ? 'low' : sure };
  }

  /** “Will” of a day long gone belongs to another verb; a plan for it stays a plan. */
  #judgePlan({ last }: ResolvedDate, time: VerbTime, sure: DraftConfidence): Judgement {
    if (last >= this.#published) return { status: 'planned', confidence: sure };
    return { status: time === 'planned' ? 'planned' : 'occurred', confidence: 'low' };
  }
}

const yearSaid = (meaning: Extract<Meaning, { readonly type: 'calendar' | 'season' }>): number | undefined =>
  meaning.type === 'season' ? meaning.year : meaning.date.year;

const directionOf = (time: VerbTime): Direction =>
  time === 'past' ? 'past' : time === 'future' || time === 'planned' ? 'future' : 'unknown';

function confidenceOf(meaning: Meaning, { edtf }: ResolvedDate): DraftConfidence {
  if (/^\[.*,/u.test(edtf) || meaning.type === 'order' || meaning.type === 'either') return 'low';
  if ((meaning.type === 'unit' || meaning.type === 'shift') && meaning.anchor === 'told') return 'low';
  if (meaning.type === 'bound') return 'medium';
  const saysAll = (meaning.type === 'calendar' || meaning.type === 'season') && yearSaid(meaning) !== undefined;
  return saysAll || meaning.type === 'decade' ? 'high' : 'medium';
}

/** The part of a sentence one of its dates is about: “hours after” stands between two events. */
export function sentencePart(
  text: string,
  phrase: DatePhrase,
  phrases: readonly DatePhrase[],
): readonly [number, number] {
  const order = phrases.filter(({ meaning }) => meaning.type === 'order');
  const end = order.find(({ index }) => index > phrase.index)?.index ?? text.length;
  const hasClause = text.slice(phraseEnd(phrase)).trim().length > 3;
  const start = phrase.meaning.type === 'order' && hasClause ? phraseEnd(phrase) : 0;
  return [start, end];
}
