import { html, nothing, type TemplateResult } from 'lit';
import { titleWords } from '../../layout/event-words.ts';
import type { Locale } from '../../locale/locale.ts';
import type { KnownEvent } from '../../model/known-timeline.ts';

/** The title of an event as a button that opens and closes its details. */
export function eventButton(event: KnownEvent, isOpen: boolean, locale: Locale): TemplateResult {
  const { text, lang } = titleWords(event, locale);
  return html`<button
    type="button"
    class="event-button"
    data-event=${event.id}
    lang=${lang}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? 'details' : nothing}
  >
    ${text}
  </button>`;
}
