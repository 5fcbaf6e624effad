import type { DocumentLink } from '../model/generated/document.ts';
import type { DatedPhrase, DateReader } from './date-events.ts';
import { claimsOf, DraftWriter, type DraftEvent } from './draft-events.ts';
import type { DraftProblem } from './draft-problem.ts';
import type { SentenceReading } from './read-sentence.ts';
import { dayText } from './resolved-date.ts';

interface Told {
  readonly reading: SentenceReading;
  readonly dated: DatedPhrase;
  event: DraftEvent;
}

const NEWS_DAYS = 7;

/**
 * The events of a text. What is said without a date goes to the news it is about: as a claim, or, when it gives figures,
 * as an event of its own.
 */
export function gatherEvents(
  readings: readonly SentenceReading[],
  dates: DateReader,
  published: number,
  problems: DraftProblem[],
): DraftEvent[] {
  const writer = new DraftWriter();
  const told = readings.flatMap((reading) => tell(reading, dates, writer, problems));
  const implied = readings.flatMap((reading) => addUndated(reading, told, writer, published) ?? []);
  const all = [...told.map(({ event }) => event), ...implied];
  return all.sort((a, b) => a.draft.offset - b.draft.offset);
}

function tell(
  reading: SentenceReading,
  dates: DateReader,
  writer: DraftWriter,
  problems: DraftProblem[],
): readonly Told[] {
  const told: Told[] = dates
    .read(reading, problems)
    .map((dated, _, all) => ({ reading, dated, event: writer.event(reading, dated, all) }));
  for (const [index, one] of told.entries()) {
    const before = told[index - 1];
    if (before && one.dated.phrase.meaning.type === 'order') linkInOrder(before, one);
  }
  return told;
}

/** “A hours after B”: A follows B. “A, hours before B” and “A; hours later B”: B follows A. */
function linkInOrder(first: Told, second: Told): void {
  const isReverse = /(?:after|earlier)$/iu.test(second.dated.phrase.text);
  const [later, sooner] = isReverse ? [first, second] : [second, first];
  const link: DocumentLink = { to: sooner.event.id, relation: 'follows', source: 'text' };
  later.event = { ...later.event, links: [link] };
}

/** A claim added to the news, or an event of its own. */
function addUndated(
  reading: SentenceReading,
  told: Told[],
  writer: DraftWriter,
  published: number,
): DraftEvent | undefined {
  const { figures, phrases } = reading;
  const isOwn = phrases.some(({ meaning: { type } }) => type !== 'vague' && type !== 'unclear');
  const news = newsOf(reading, told, published);
  if (!hasSomethingToAdd(reading, isOwn) || news?.reading === reading) return undefined;
  if (!isOwn && (figures.length > 0 || news === undefined))
    return writer.impliedEvent(reading, news?.dated.date ?? { edtf: `[..${dayText(published)}]` });
  const claims = claimsOf(reading);
  if (news && claims.length > 0) news.event = { ...news.event, claims: [...(news.event.claims ?? []), ...claims] };
  return undefined;
}

/** A dated sentence has its event; only what is quoted in it, or left unsaid, is said besides. */
const hasSomethingToAdd = ({ speech }: SentenceReading, isOwn: boolean): boolean =>
  speech !== undefined && (!isOwn || speech.silentOn !== undefined || speech.quotation !== undefined);

/** The event of the last days that was told last, else the first one told behind. */
function newsOf({ sentence }: SentenceReading, told: readonly Told[], published: number): Told | undefined {
  const isNews = ({ dated: { date, status, phrase } }: Told): boolean =>
    status === 'occurred' &&
    phrase.meaning.type !== 'order' &&
    date.first > published - NEWS_DAYS &&
    date.last <= published;
  const news = told.filter(isNews);
  return news.findLast((one) => one.reading.sentence.offset <= sentence.offset) ?? news[0];
}
