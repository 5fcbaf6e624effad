import { slugId } from '../model/slug-id.ts';
import { UniqueIds } from '../model/unique-ids.ts';
import type { DocumentClaim, DocumentEvent, DocumentFigure } from '../model/generated/document.ts';
import { sentencePart, type DatedPhrase } from './date-events.ts';
import type { DraftMark } from './draft-marks.ts';
import { basisOf, kindOf } from './event-kind.ts';
import type { ActorMention } from './find-actors.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { titleOf } from './title-of.ts';

/** Id of the text among the sources of its draft. */
export const TEXT_SOURCE = 'text';

/** An event of a draft, with its mark. */
export interface DraftEvent extends DocumentEvent {
  readonly id: string;
  readonly title: string;
  readonly draft: DraftMark;
}

/** Makes the events and claims of one draft. */
export class DraftWriter {
  readonly #ids = new UniqueIds([]);

  /** The event one date of a sentence tells. */
  event(reading: SentenceReading, dated: DatedPhrase): DraftEvent {
    const { sentence, phrases } = reading;
    const { phrase, date } = dated;
    const [start, end] = sentencePart(sentence.text, phrase, phrases);
    const part = sentence.text.slice(start, end);
    const inPart = start > phrase.index ? undefined : { ...phrase, index: phrase.index - start };
    const isOrder = phrase.meaning.type === 'order';
    const stated = { text: phrase.text, source: TEXT_SOURCE, ...(!isOrder && { means: date.edtf }) };
    const event = this.#event(reading, date.edtf, titleOf(part, inPart), [start, end]);
    return { ...event, stated, status: dated.status, draft: markOf(reading, dated.confidence, 'stated') };
  }

  /** The event a sentence without a date tells, dated by what the text is about. */
  impliedEvent(reading: SentenceReading, { edtf }: Pick<ResolvedDate, 'edtf'>): DraftEvent {
    const { text } = reading.sentence;
    const event = this.#event(reading, edtf, titleOf(text, undefined), [0, text.length]);
    return { ...event, kind: 'statement', status: 'occurred', draft: markOf(reading, 'low', 'implied') };
  }

  #event(
    reading: SentenceReading,
    when: string,
    title: string,
    [start, end]: readonly [number, number],
  ): Omit<DraftEvent, 'draft'> {
    const { sentence, mentions, figures, speech } = reading;
    const kind = kindOf(title, sentence.text.slice(start, end));
    const actors = idsOf(mentions.filter(({ index }) => index >= start && index < end));
    const ownFigures = figures.filter(({ index }) => index >= start && index < end);
    const written = ownFigures.map((figure) => writeFigure(figure, title, sentence.text, speech?.speaker?.id));
    return {
      id: this.#ids.make(slugId([when, title], 'event')),
      when,
      title,
      ...(kind !== undefined && { kind }),
      ...(actors.length > 0 && { actors }),
      ...(written.length > 0 && { figures: written }),
      sources: [TEXT_SOURCE],
    };
  }
}

/** What somebody is reported to have said, as a claim; `undefined` when nobody can be named. */
export function claimOf(reading: SentenceReading): DocumentClaim | undefined {
  const { speech, sentence } = reading;
  if (speech?.speaker === undefined) return undefined;
  const { speaker, quotation, isSilence } = speech;
  const account = {
    state: isSilence ? ('not-mentioned' as const) : ('stated' as const),
    ...(quotation !== undefined && !isSilence && { text: quotation, lang: 'en' }),
    source: TEXT_SOURCE,
  };
  return { text: sentence.text, accounts: { [speaker.id]: account }, draft: markOf(reading, 'low', 'implied') };
}

function markOf(
  { sentence }: SentenceReading,
  confidence: DraftMark['confidence'],
  basis: DraftMark['basis'],
): DraftMark {
  const { text, offset } = sentence;
  return { offset, length: text.length, sentence: text, confidence, basis, needsReview: true };
}

const idsOf = (mentions: readonly ActorMention[]): string[] => [...new Set(mentions.map(({ actor }) => actor.id))];

function writeFigure(
  { value, unit, currency, of, periodLabel }: SentenceReading['figures'][number],
  title: string,
  sentence: string,
  statedBy: string | undefined,
): DocumentFigure {
  return {
    label: of ?? title,
    value,
    unit,
    ...(currency !== undefined && { currency }),
    ...(periodLabel !== undefined && { periodLabel }),
    basis: basisOf(sentence),
    ...(statedBy !== undefined && { statedBy }),
    source: TEXT_SOURCE,
  };
}
