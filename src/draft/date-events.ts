import type { DatePhrase, Meaning } from './date-meaning.ts';
import { dateProblem, type DraftProblem } from './draft-problem.ts';
import { isAsserted, isComparison, isOnlyOfNoun } from './is-asserted.ts';
import { isNegated } from './is-negated.ts';
import { directionOf, isAgainstTense, judgeDate, yearSaid, type Judgement } from './judge-date.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { DateContext, Direction, Resolution } from './date-context.ts';
import { resolveMeaning } from './resolve-meaning.ts';
import { civilOf, type ResolvedDate } from './resolved-date.ts';
import type { Sentence } from './split-sentences.ts';
import { undoneStatus } from './undone-status.ts';
import { datingOf, type Dating } from './verb-direction.ts';

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
      const dating = datingOf(phrase, sentence.text, verbs);
      const date = this.#resolve(phrase, sentence, dating);
      if (typeof date === 'string') problems.push(dateProblem(date, phrase.text, sentence, phrase.index));
      else {
        dated.push({ phrase, date, ...judgeDate(phrase, date, sentence.text, dating, this.#published) });
        this.#remember(phrase.meaning, date, sentence.line);
      }
    }
    return dated;
  }

  #resolve(phrase: DatePhrase, { text, line }: Sentence, dating: Dating): Resolution {
    const date = resolveMeaning(phrase.meaning, this.#context(directionOf(phrase, text, dating), line));
    if (typeof date === 'string') return date;
    if (!isAsserted(phrase, text, dating.verb)) return 'not-asserted';
    const isUndone = undoneStatus(phrase, text, dating) !== undefined;
    if (!isUndone && isNegated(phrase, text, dating.verb)) return 'not-asserted';
    if (!isUndone && isOnlyOfNoun(phrase, text, dating)) return 'of-a-noun';
    if (isComparison(phrase, text, dating.verb)) return 'compared-with';
    return isAgainstTense(phrase.meaning, date, dating, this.#published) ? 'against-tense' : date;
  }

  #context(direction: Direction, line: number): DateContext {
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
}
