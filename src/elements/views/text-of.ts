import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { Text } from '../../model/text.ts';

/** A text in the reader’s language where there is one; marked with its own language where there is not. */
export function textOf(text: Text, locale: Locale): TemplateResult | string {
  const picked = pickText(text, locale.tag);
  return !picked.lang || picked.lang === locale.tag
    ? picked.text
    : html`<span lang=${picked.lang}>${picked.text}</span>`;
}

/** Stands for a text while the list is worded. */
const PLACE = '\0';

/** Texts in a row, with the commas and the “and” of the reader’s language between them; each as `textOf` gives it. */
export const listOf = (texts: readonly Text[], locale: Locale): readonly unknown[] =>
  locale
    .list(texts.map(() => PLACE))
    .split(PLACE)
    .map((between, at) => [at > 0 ? textOf(texts[at - 1] ?? '', locale) : '', between]);
