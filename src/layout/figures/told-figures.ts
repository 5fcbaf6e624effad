import { pickText } from '../../locale/pick-text.ts';
import { quantityWords } from '../../locale/quantity.ts';
import type { Figure } from '../../model/event-entry.ts';
import { SIZE, TEXT_SLACK } from '../metrics.ts';
import type { AsideContext } from './sized-aside.ts';

/** What a figure is a figure of. Two with the same subject and other sources are one figure, told differently. */
const subjectOf = ({ label, unit, currency, period, periodLabel }: Figure): string =>
  JSON.stringify([label, unit, currency, period?.text, periodLabel]);

/** A figure and those that tell it differently. */
type Telling = readonly [Figure, ...Figure[]];

function tellings(figures: readonly Figure[]): readonly Telling[] {
  const bySubject = new Map<string, [Figure, ...Figure[]]>();
  figures.forEach((figure, at) => {
    const subject = figure.source === undefined ? String(at) : subjectOf(figure);
    const told = bySubject.get(subject);
    if (told?.every(({ source }) => source !== figure.source)) told.push(figure);
    else bySubject.set(told ? String(at) : subject, [figure]);
  });
  return [...bySubject.values()];
}

function sourceName({ source: id = '' }: Figure, { known, locale }: AsideContext): string {
  const source = known.timeline.sources.get(id);
  return pickText(source ? (source.publisher ?? source.title) : id, locale.tag).text;
}

/** Room a chip keeps beside its words. */
const CHIP_PADDING_PX = 16;

/**
 * `$11 billion (CNN: $11.1 billion)`, without the name where only that fits into one line: never two amounts side by side, and
 * nothing that no source gives.
 */
function tellingWords([first, ...others]: Telling, context: AsideContext): string {
  const { locale, measure, maxWidth } = context;
  const words = quantityWords(first, locale);
  const differing = others
    .map((figure) => ({ source: sourceName(figure, context), words: quantityWords(figure, locale) }))
    .filter((other) => other.words !== words);
  if (differing.length === 0) return words;
  const { toldAlso, elsewhere } = locale.strings.drawing;
  const full = toldAlso(words, differing);
  const short = toldAlso(
    words,
    differing.map((other) => ({ ...other, source: elsewhere })),
  );
  const fits = (text: string): boolean => measure(text, SIZE.figure, 700) * TEXT_SLACK <= maxWidth - CHIP_PADDING_PX;
  return !fits(full) && fits(short) ? short : full;
}

/** Figures as words, each once, whoever tells it. In the order given; the first telling of a figure leads. */
export const figureWords = (figures: readonly Figure[], context: AsideContext): readonly string[] =>
  tellings(figures).map((telling) => tellingWords(telling, context));
