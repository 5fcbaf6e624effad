import { html, nothing, type TemplateResult } from 'lit';
import type { KnownEvent } from '../../../model/known-facts.ts';
import type { FilledPage } from '../page-model.ts';
import { linkOut } from '../source-link.ts';
import { textOf } from '../text-of.ts';

/** Pictures and films as links: the element itself asks no other site for anything. */
export function media({ media: all }: KnownEvent, { locale }: FilledPage): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<ul class="plain" role="list">
    ${all.map(
      ({ url, alt, credit }) =>
        html`<li>
          ${linkOut(url, alt, locale)} ${credit ? html`<span class="note">${textOf(credit, locale)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
