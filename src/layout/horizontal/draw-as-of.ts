import { roundTo } from '../../util/round-to.ts';
import type { LayoutContext } from '../layout-context.ts';
import { SIZE, TEXT_SLACK } from '../metrics.ts';
import type { GroupItem, SceneItem, TextItem } from '../scene.ts';
import type { HorizontalFrame } from './horizontal-frame.ts';

/** The line rises this far above the lanes; its captions stand this far above them and beside it. */
const RISE_PX = 24;
const CAPTION_PX = { above: 10, beside: 8 } as const;

type Captions = Pick<LayoutContext, 'locale' | 'measure'> & { readonly known: string; readonly afterwards: string };

const caption = (
  text: string,
  x: number,
  top: number,
  anchor: TextItem['anchor'],
  isKnown: boolean,
  lang: string,
): TextItem => ({
  type: 'text',
  x: roundTo(x, 2),
  y: top - CAPTION_PX.above,
  text,
  size: SIZE.tick,
  weight: isKnown ? 700 : 400,
  anchor,
  fill: isKnown ? 'text' : 'text-3',
  lang,
});

/** “Known on …” before the line, what that means behind it; each only where there is room, the first rather than the second. */
function captionsAt(
  x: number,
  { plotStart, plotEnd, top }: HorizontalFrame,
  { known, afterwards, locale, measure }: Captions,
): TextItem[] {
  const lang = locale.tag;
  const room = (text: string, weight: 400 | 700) => measure(text, SIZE.tick, weight) * TEXT_SLACK + CAPTION_PX.beside;
  const after = caption(afterwards, x + CAPTION_PX.beside, top, 'start', false, lang);
  if (x - plotStart >= room(known, 700)) {
    const before = caption(known, x - CAPTION_PX.beside, top, 'end', true, lang);
    return plotEnd - x >= room(afterwards, 400) ? [before, after] : [before];
  }
  if (plotEnd - x >= room(known, 700)) return [caption(known, x + CAPTION_PX.beside, top, 'start', true, lang)];
  return [];
}

/**
 * The line at the end of the knowledge date with its captions. A window that begins after that day has no line, but says what is
 * known; in one that ends before it there is nothing to say.
 */
export function drawAsOf(bottom: number, frame: HorizontalFrame, { known, locale, measure }: LayoutContext): GroupItem {
  const { asOfX, top, plotStart, plotEnd } = frame;
  const base = { type: 'group', name: 'as-of-line' } as const;
  if (asOfX === Infinity) return { ...base, items: [] };
  const { knownOn, afterwards } = locale.strings.drawing;
  const words: Captions = { locale, measure, known: knownOn(locale.day(known.asOfMs, 'label')), afterwards };
  if (asOfX === -Infinity) {
    const text = `${words.known} · ${afterwards}`;
    const fits = measure(text, SIZE.tick, 400) * TEXT_SLACK <= plotEnd - plotStart;
    return { ...base, items: fits ? [caption(text, plotStart, top, 'start', false, locale.tag)] : [] };
  }
  const x = roundTo(asOfX, 2);
  const line: SceneItem = {
    type: 'line',
    x1: x,
    y1: top - RISE_PX,
    x2: x,
    y2: bottom,
    stroke: 'ink',
    strokeWidth: 1.5,
  };
  return { ...base, items: [line, ...captionsAt(asOfX, frame, words)] };
}
