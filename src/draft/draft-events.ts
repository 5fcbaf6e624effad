import { slugId } from '../model/slug-id.ts';
import { UniqueIds } from '../model/unique-ids.ts';
import type { DocumentAccount, DocumentClaim, DocumentEvent, DocumentFigure } from '../model/generated/document.ts';
import type { DatedPhrase } from './date-events.ts';
import type { DraftMark } from './draft-marks.ts';
import { basisOf, kindOf } from './event-kind.ts';
import type { ActorMention } from './find-actors.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { sentencePart } from './sentence-part.ts';
import { titleOf } from './title-of.ts';

/** Id of the text among the sources of its draft. */
export const TEXT_SOURCE = 'text';

/** An event of a draft, with its mark. */
export interface DraftEvent extends DocumentEvent {
  readonly id: string;
  readonly title: string;
  readonly draft: DraftMark;
}

/** `Omit` would lose the named fields: an event of a document may have any. */
type UnmarkedEvent = DocumentEvent & { readonly id: string; readonly title: string };

/** Makes the events and claims of one draft. */
export class DraftWriter {
  readonly #ids = new UniqueIds([]);

  /** The event one date of a sentence tells; `all` are the dates of that sentence. */
  event(reading: SentenceReading, dated: DatedPhrase, all: readonly DatedPhrase[]): DraftEvent {
    const { sentence } = reading;
    const { phrase, date } = dated;
    const [start, end] = sentencePart(reading, phrase);
    const part = sentence.text.slice(start, end);
    const inPart = start > phrase.index ? undefined : { ...phrase, index: phrase.index - start };
    const isOrder = phrase.meaning.type === 'order';
    const stated = { text: phrase.text, source: TEXT_SOURCE, ...(!isOrder && { means: date.edtf }) };
    const event = this.#event(reading, date.edtf, titleOf(part, inPart), [start, end]);
    // Whose words are whose cannot be told where two dates share a clause.
    const isShared = all.some((other) => other !== dated && isWithin(other, start, end));
    const confidence = isShared ? 'low' : dated.confidence;
    return { ...event, stated, status: dated.status, draft: markOf(reading, confidence, 'stated') };
  }

  /** The event a sentence without a date tells, dated by what the text is about. */
  impliedEvent(reading: SentenceReading, { edtf }: Pick<ResolvedDate, 'edtf'>): DraftEvent {
    const { sentence, speech } = reading;
    const speaker = speech?.speaker;
    const title = titleOf(sentence.text, undefined);
    const named = speaker ? title.replace(/^(?:He|She|They|It)(?=\s)/u, speaker.name) : title;
    const event = this.#event(reading, edtf, named, [0, sentence.text.length]);
    const actors = [...new Set([...(speaker ? [speaker.id] : []), ...(event.actors ?? [])])];
    return { ...event, actors, kind: 'statement', status: 'occurred', draft: markOf(reading, 'low', 'implied') };
  }

  #event(
    reading: SentenceReading,
    when: string,
    title: string,
    [start, end]: readonly [number, number],
  ): UnmarkedEvent {
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

const isWithin = ({ phrase: { index, meaning } }: DatedPhrase, start: number, end: number): boolean =>
  meaning.type !== 'order' && index >= start && index < end;

/** What somebody is reported to have said, and to have been silent on; none when nobody can be named. */
export function claimsOf(reading: SentenceReading): readonly DocumentClaim[] {
  const { speech, sentence } = reading;
  if (speech?.speaker === undefined) return [];
  const { speaker, quotation, silentOn } = speech;
  const draft = markOf(reading, 'low', 'implied');
  const claim = (text: string, account: DocumentAccount): DocumentClaim => ({
    text,
    accounts: { [speaker.id]: { ...account, source: TEXT_SOURCE } },
    draft,
  });
  const silence = silentOn === undefined ? [] : [claim(capital(silentOn), { state: 'not-mentioned' })];
  if (quotation !== undefined)
    return [...silence, claim(sentence.text, { state: 'stated', text: quotation, lang: 'en' })];
  return silence.length > 0 ? silence : [claim(sentence.text, { state: 'stated' })];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
