import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { Source } from '../../model/timeline.ts';
import { icon } from './icon.ts';
import { textOf } from './text-of.ts';

/** Title of a source, linked where it has an address. */
export function sourceLink(source: Source, locale: Locale): TemplateResult {
  const title = textOf(source.title, locale);
  const lang = source.lang ?? nothing;
  if (!source.url) return html`<cite class="source-title">${title}</cite>`;
  return html`<a class="source-title" href=${source.url} hreflang=${lang} target="_blank" rel="noopener noreferrer"
    >${title}${icon('outside')}<span class="sr"> ${locale.strings.ui.opensNewWindow}</span></a
  >`;
}

/** Short name of a source in a sentence: who published it, else its title. */
export const sourceName = (source: Source, locale: Locale): string =>
  pickText(source.publisher ?? source.title, locale.tag).text;
