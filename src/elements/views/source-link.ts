import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { Text } from '../../model/text.ts';
import type { Source } from '../../model/timeline.ts';
import { icon } from './icon.ts';
import { linkTextOf, textOf } from './text-of.ts';

/** A way out of the page. `lang`: BCP 47, of what is there. */
export const linkOut = (url: string, text: Text, locale: Locale, lang?: string): TemplateResult =>
  html`<a href=${url} hreflang=${lang ?? nothing} target="_blank" rel="noopener noreferrer"
    >${linkTextOf(text, locale)}${icon('outside')}<span class="sr"> ${locale.strings.ui.opensNewWindow}</span></a
  >`;

/** Title of a source, linked where it has an address. */
export const sourceLink = ({ title, url, lang }: Source, locale: Locale): TemplateResult =>
  url ? linkOut(url, title, locale, lang) : html`<cite>${textOf(title, locale)}</cite>`;

/** Short name of a source in a sentence: who published it, else its title. */
export const sourceName = (source: Source, locale: Locale): string =>
  pickText(source.publisher ?? source.title, locale.tag).text;
