import { html, nothing, type TemplateResult } from 'lit';
import { titleWords } from '../../layout/event-words.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import { clamped } from './long-text.ts';
import type { FilledPage } from './page-model.ts';

/** The title of an event as a button that opens and closes its details. */
export function eventButton(event: KnownEvent, { selected, locale }: FilledPage): TemplateResult {
  const { text, lang } = titleWords(event, locale);
  const isOpen = event === selected;
  return html`<button
    type="button"
    class="event-button"
    data-event=${event.id}
    lang=${lang}
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? 'details' : nothing}
  >
    ${clamped(text)}
  </button>`;
}

/** The title of an event as a button that leads to its details. */
export function goToButton(event: KnownEvent, { locale, reader }: FilledPage): TemplateResult {
  const { text, lang } = titleWords(event, locale);
  return html`<button type="button" class="link-button" lang=${lang} @click=${() => reader.links.goTo(event.id)}>
    ${clamped(text)}
  </button>`;
}
