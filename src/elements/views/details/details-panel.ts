import { html, nothing, type TemplateResult } from 'lit';
import { titleWords } from '../../../layout/event-words.ts';
import type { Locale } from '../../../locale/locale.ts';
import type { KnownEvent, KnownTimeline } from '../../../model/known-timeline.ts';
import { heading } from '../heading.ts';
import { icon } from '../icon.ts';
import { textOf } from '../text-of.ts';
import { accounts } from './accounts.ts';
import { dateFact, placeFacts, statusFact } from './date-facts.ts';
import { figures } from './figures.ts';
import { history } from './history.ts';
import { eventLinks } from './links.ts';
import { media } from './media.ts';
import { eventSources } from './sources.ts';

/** An event opened. */
export interface DetailsOptions {
  readonly event: KnownEvent;
  readonly known: KnownTimeline;
  readonly locale: Locale;
  readonly level: number;
  /** True where a table of accounts would not fit. */
  readonly isNarrow: boolean;
  readonly onClose: () => void;
  readonly onGoTo: (id: string) => void;
}

function closeButton({ locale, onClose }: DetailsOptions): TemplateResult {
  const { close } = locale.strings.ui;
  return html`<button
    type="button"
    class="button close"
    part="button"
    aria-label=${close}
    title=${close}
    @click=${onClose}
  >
    ${icon('close')}
  </button>`;
}

/** Everything known of one event, with where each piece comes from. A region of its own, named by the event’s title. */
export function detailsPanel(options: DetailsOptions): TemplateResult {
  const { event, known, locale, level, isNarrow, onGoTo } = options;
  const title = titleWords(event, locale);
  const below = level + 1;
  return html`<div class="details" part="details" id="details" role="region" aria-labelledby="details-title">
    <div class="details-head">
      ${heading(level, title.text, { id: 'details-title', className: 'details-title', lang: title.lang, isFocusable: true })}
      ${closeButton(options)}
    </div>
    <div class="columns">
      <div class="column">
        ${event.summary ? html`<p class="details-summary">${textOf(event.summary, locale)}</p>` : nothing}
        ${media(event, locale)}
      </div>
      <div class="column">
        <dl class="facts">
          ${dateFact(event, known, locale)} ${statusFact(event, known, locale)} ${placeFacts(event, known, locale)}
        </dl>
        ${history(event, below, locale)}
      </div>
    </div>
    ${accounts({ event, known, locale, level: below, isNarrow })}
    <div class="columns">
      <div class="column">
        ${figures(event, known, below, locale)} ${eventLinks({ event, known, locale, level: below, onGoTo })}
      </div>
      <div class="column">${eventSources(event, known, below, locale)}</div>
    </div>
  </div>`;
}
