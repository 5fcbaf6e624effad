import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { Text } from '../../model/timeline.ts';

/** A text in the reader’s language where there is one; marked with its own language where there is not. */
export function textOf(text: Text, locale: Locale): TemplateResult | string {
  const picked = pickText(text, locale.tag);
  return !picked.lang || picked.lang === locale.tag
    ? picked.text
    : html`<span lang=${picked.lang}>${picked.text}</span>`;
}
