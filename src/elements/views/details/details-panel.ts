import { html, nothing, type TemplateResult } from 'lit';
import { titleWords } from '../../../layout/event-words.ts';
import type { KnownEvent } from '../../../model/known-facts.ts';
import { icon } from '../icon.ts';
import type { FilledPage } from '../page-model.ts';
import { clamped } from '../long-text.ts';
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
    ${icon('earlier')}${clamped(ui.linkKeys.backTo(titleWords(origin, locale).text))}
  </button>`;
}

/** What the editors say of it, and what they show. */
const text = (event: KnownEvent, page: FilledPage): TemplateResult =>
  html`<div class="column">
    ${event.summary ? html`<p class="details-summary">${textOf(event.summary, page.locale)}</p>` : nothing}
    ${media(event, page)}
  </div>`;

/** Everything known of one event, with where each piece comes from; the accounts only where they do not stand beside it. */
export function detailsPanel(event: KnownEvent, page: FilledPage, hasAccounts = true): TemplateResult {
  const { locale } = page;
  const facts = html`<div class="column">${dateFacts(event, page)} ${history(event, page)}</div>`;
  const hasText = event.summary !== undefined || event.media.length > 0;
  const content = html`${wayBack(page)}
    ${hasText ? html`<div class="columns">${text(event, page)} ${facts}</div>` : facts}
    ${hasAccounts ? accounts(event, page) : nothing} ${ledgers(event, page)}
    <div class="columns">
      <div class="column">${figures(event, page)} ${eventLinks(event, page)}</div>
      <div class="column">${eventSources(event, page)}</div>
    </div>`;
  return panel(titleWords(event, locale), page, content);
}
