import type { KnownEvent } from '../../model/known-facts.ts';
import { PairCache } from '../../util/pair-cache.ts';
import { agreementWords, dateWords, statedWords, titleWords, type Words } from '../event-words.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { MarkGeometry } from '../marks/mark-geometry.ts';
import type { MeasureText } from '../measure-text.ts';
import { LABEL_MAX_PX, SIZE, TEXT_SLACK } from '../metrics.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';

/** A label of one line, to stand beside a mark: the title, and the date where there is room. px. */
export interface SizedLine {
  readonly title: string;
  readonly titleLang: string;
  readonly titleWidth: number;
  /** Empty where it is left out. */
  readonly date: string;
  readonly width: number;
  readonly isShortened: boolean;
}

/** Between title and date. */
export const LINE_GAP_PX = 7;
/** A title goes on for this share of the drawing before it is shortened. */
const TITLE_SHARE = 0.5;

const px = (text: string, size: number, weight: 400 | 700, { measure }: LayoutContext): number =>
  Math.ceil(measure(text, size, weight) * TEXT_SLACK);

/** A title within a width, with and without the date. */
function formsWithin(
  widthPx: number,
  { text, lang }: Words,
  date: string,
  isWhole: boolean,
  context: LayoutContext,
): readonly SizedLine[] {
  const options = {
    widthPx: widthPx / TEXT_SLACK,
    maxLines: 1,
    size: SIZE.title,
    weight: 700,
    lang,
    measure: context.measure,
  } as const;
  const { lines, isShortened } = wrapText(text, options);
  const title = lines[0] ?? '';
  const titleWidth = px(title, SIZE.title, 700, context);
  const alone: SizedLine = { title, titleLang: lang, titleWidth, date: '', width: titleWidth, isShortened: true };
  const width = titleWidth + LINE_GAP_PX + px(date, SIZE.date, 400, context);
  return [{ ...alone, date, width, isShortened: isShortened || !isWhole }, alone];
}

/** While a drawing is dragged, the same lines come again with every frame. */
const sized = new PairCache<MeasureText, KnownEvent, readonly SizedLine[]>(4);

/** Forms of an event’s line, the fullest first: with the date and what the accounts have in common, with the title alone, shortened. */
export const sizeLines = (
  event: KnownEvent,
  { widthClass, width }: HorizontalFrame,
  context: LayoutContext,
): readonly SizedLine[] =>
  sized.get(context.measure, event, `${context.locale.tag} ${width}`, () =>
    breakLines(event, LABEL_MAX_PX[widthClass], width * TITLE_SHARE, context),
  );

function breakLines(event: KnownEvent, short: number, long: number, context: LayoutContext): readonly SizedLine[] {
  const { known, locale } = context;
  const words = titleWords(event, locale);
  const date = [dateWords(event, locale), agreementWords(event, known, locale)].filter(Boolean).join(' · ');
  const isWhole = statedWords(event, known, locale) === undefined;
  const full = formsWithin(long, words, date, isWhole, context);
  return (full[0]?.titleWidth ?? 0) > short ? [...full, ...formsWithin(short, words, date, isWhole, context)] : full;
}

/** A mark with its label beside it. */
export interface PlacedLine {
  /** Among the marks of its lane, in time order. */
  readonly index: number;
  readonly mark: MarkGeometry;
  readonly line: SizedLine;
  /** Left edge of the label. */
  readonly x: number;
  /** `start`: right of the mark; `end`: left of it. */
  readonly anchor: 'start' | 'end';
}
