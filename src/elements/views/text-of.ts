import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { Text } from '../../model/text.ts';
import { clamped, readable } from './long-text.ts';

/** A text in the reader’s language where there is one; marked with its own language where there is not. */
export const textOf = (text: Text, locale: Locale): TemplateResult | string => worded(text, locale, readable);

/** The same inside a link. */
export const linkTextOf = (text: Text, locale: Locale): TemplateResult | string => worded(text, locale, clamped);

function worded(text: Text, { tag }: Locale, ceiling: typeof readable): TemplateResult | string {
  const picked = pickText(text, tag);
  const words = ceiling(picked.text);
  return !picked.lang || picked.lang === tag ? words : html`<span lang=${picked.lang}>${words}</span>`;
}

/** Stands for a text while the list is worded. */
const PLACE = '\0';

/** Texts in a row, with the commas and the “and” of the reader’s language between them; each as `textOf` gives it. */
export const listOf = (texts: readonly Text[], locale: Locale): readonly unknown[] =>
  locale
    .list(texts.map(() => PLACE))
    .split(PLACE)
    .map((between, at) => [at > 0 ? textOf(texts[at - 1] ?? '', locale) : '', between]);
