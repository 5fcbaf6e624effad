import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.ts';
import type { KnownEvent } from '../../../model/known-timeline.ts';
import type { Media } from '../../../model/timeline.ts';
import { icon } from '../icon.ts';
import { textOf } from '../text-of.ts';

const mediaItem = ({ url, alt, credit }: Media, locale: Locale): TemplateResult =>
  html`<li>
    <a href=${url} target="_blank" rel="noopener noreferrer"
      >${textOf(alt, locale)}${icon('outside')}<span class="sr"> ${locale.strings.ui.opensNewWindow}</span></a
    >
    ${credit ? html`<span class="note">${textOf(credit, locale)}</span>` : nothing}
  </li>`;

/** Pictures and films as links: the element itself asks no other site for anything. */
export function media(event: KnownEvent, locale: Locale): TemplateResult | typeof nothing {
  if (event.media.length === 0) return nothing;
  return html`<ul class="plain media" role="list">
    ${event.media.map((item) => mediaItem(item, locale))}
  </ul>`;
}
