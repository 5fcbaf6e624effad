import { html, nothing, type TemplateResult } from 'lit';
import { titleWords } from '../../../layout/event-words.ts';
import type { KnownEvent } from '../../../model/known-timeline.ts';
import { icon } from '../icon.ts';
import type { FilledPage } from '../page-model.ts';
import { textOf } from '../text-of.ts';
import { accounts } from './accounts.ts';
import { dateFacts } from './date-facts.ts';
import { figures } from './figures.ts';
import { history } from './history.ts';
import { ledgers } from './ledger.ts';
import { eventLinks } from './links.ts';
import { media } from './media.ts';
import { panel } from './panel.ts';
import { eventSources } from './sources.ts';

/** After a link was followed: the way back to the event it was followed from. */
function wayBack({ reader, ui, locale }: FilledPage): TemplateResult | typeof nothing {
  const { origin } = reader.links;
  if (!origin) return nothing;
  return html`<button type="button" class="back" @click=${reader.links.back}>
    ${icon('earlier')}${ui.linkKeys.backTo(titleWords(origin, locale).text)}
  </button>`;
}

/** Everything known of one event, with where each piece comes from; the accounts only where they do not stand beside it. */
export function detailsPanel(event: KnownEvent, page: FilledPage, hasAccounts = true): TemplateResult {
  const { locale } = page;
  const content = html`${wayBack(page)}
    <div class="columns">
      <div class="column">
        ${event.summary ? html`<p class="details-summary">${textOf(event.summary, locale)}</p>` : nothing}
        ${media(event, page)}
      </div>
      <div class="column">${dateFacts(event, page)} ${history(event, page)}</div>
    </div>
    ${hasAccounts ? accounts(event, page) : nothing} ${ledgers(event, page)}
    <div class="columns">
      <div class="column">${figures(event, page)} ${eventLinks(event, page)}</div>
      <div class="column">${eventSources(event, page)}</div>
    </div>`;
  return panel(titleWords(event, locale), page, content);
}
