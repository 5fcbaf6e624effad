import { html, nothing, type TemplateResult } from 'lit';
import { dateWords, titleWords, type Words } from '../../layout/event-words.ts';
import { movedPx } from '../../interaction/moved-drawing.ts';
import type { Target } from '../../layout/scene.ts';
import type { Locale } from '../../locale/locale.ts';
import { clamp } from '../../util/clamp.ts';
import { someStatus, spanInWords } from '../words/spoken-target.ts';
import type { DrawnPage } from './page-model.ts';
import type { TargetName } from './target-names.ts';

/** Half the widest tooltip, px: it never leaves the drawing. */
export const HALF_WIDTH_PX = 130;

interface TooltipText {
  readonly title: Words;
  readonly date: string;
  /** Of an aggregate: its most important event, and whether some have not happened. */
  readonly among?: Words;
  readonly some?: string | undefined;
}

/** What a mark without a full label shows; `undefined` where the drawing says it all already. */
function tooltipText(target: Target, name: TargetName, locale: Locale): TooltipText | undefined {
  const { label, isShortened, count, aggregate } = target;
  const { top, span } = name;
  if (!top || (count === 1 && label && !isShortened)) return undefined;
  if (count === 1) return { title: titleWords(top, locale), date: dateWords(top, locale) };
  return {
    title: { text: locale.strings.drawing.eventCount(count), lang: locale.tag },
    date: span ? spanInWords(span, locale, 'bare') : '',
    among: titleWords(top, locale),
    some: aggregate && someStatus(aggregate, locale),
  };
}

/** Title and date beside a mark; repeats the button’s name, so it is hidden from assistive technology. */
export function tooltip(target: Target | undefined, page: DrawnPage): TemplateResult | typeof nothing {
  const { scene, known, locale } = page;
  const name = target && page.targetNames(scene, known, locale).get(target);
  const text = name && tooltipText(target, name, locale);
  if (!text) return nothing;
  const { y, width, height } = target.mark;
  const x = target.mark.x + movedPx(scene, page.window);
  const { drawing } = locale.strings;
  const left = clamp(x + width / 2, HALF_WIDTH_PX, scene.width - HALF_WIDTH_PX);
  return html`<div class="tooltip" part="tooltip" aria-hidden="true" .style=${`left:${left}px;top:${y + height}px`}>
    <b lang=${text.title.lang}>${text.title.text}</b><span>${text.date}</span>
    ${text.among ? html`<span class="among" lang=${text.among.lang}>${drawing.among(text.among.text)}</span>` : nothing}
    ${text.some ? html`<span>${text.some}</span>` : nothing}
  </div>`;
}
