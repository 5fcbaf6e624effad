import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { agreementWords, dateWords, titleWords } from '../../../layout/event-words.ts';
import { ALL_CLAIMS } from '../../../model/claim-choice.ts';
import type { KnownEvent } from '../../../model/known-facts.ts';
import { eventButton } from '../event-button.ts';
import { heading } from '../heading.ts';
import type { FilledPage } from '../page-model.ts';
import { stateBox } from '../states.ts';
import { timeOf } from '../time-of.ts';
import { accountsTools } from './accounts-tools.ts';
import { claimChoiceList, countWords } from './claim-choice-list.ts';
import { claimCard, claimHeads, claimRow, fitsTable } from './claim-views.ts';
import type { Party } from './parties-of.ts';
import { shownClaims, type ClaimGroup, type ShownClaims } from './shown-claims.ts';

/** Date and title of an event, what its accounts have in common, and the way to it. */
function groupHead(event: KnownEvent, title: unknown, page: FilledPage): TemplateResult {
  const { known, locale, ui, reader } = page;
  const agreement = agreementWords(event, known, locale);
  const { inChart } = ui.accountsView;
  return html`<div class="group-head">
    <span class="event-date">${timeOf(event.when, dateWords(event, locale))}</span>
    <span class="group-title">${title} ${agreement ? html`<span class="tag">${agreement}</span>` : nothing}</span>
    <button
      type="button"
      class="in-chart"
      aria-label=${ui.colonList(inChart, titleWords(event, locale).text)}
      @click=${() => void reader.accounts.showInChart(event.id)}
    >
      ${inChart}
    </button>
  </div>`;
}

function groupRows({ event, claims }: ClaimGroup, parties: readonly Party[], page: FilledPage, details: unknown) {
  const columns = parties.length + 1;
  return html`<tbody>
    <tr class="group-row">
      <th scope="rowgroup" colspan=${columns}>${groupHead(event, eventButton(event, page), page)}</th>
    </tr>
    ${
      event === page.selected
        ? html`<tr class="details-row">
            <td colspan=${columns}>${details}</td>
          </tr>`
        : nothing
    }
    ${claims.map((claim) => claimRow(claim, parties, page))}
  </tbody>`;
}

const table = ({ groups, parties }: ShownClaims, page: FilledPage, details: unknown): TemplateResult =>
  html`<table class="accounts-table all-accounts">
    <caption class="sr">
      ${page.ui.accounts}
    </caption>
    ${claimHeads(parties, page)}
    ${repeat(
      groups,
      ({ event }) => event.id,
      (group) => groupRows(group, parties, page, details),
    )}
  </table>`;

function groupCards({ event, claims }: ClaimGroup, parties: readonly Party[], page: FilledPage, details: unknown) {
  const title = heading(page.level + 1, eventButton(event, page), { class: 'group-heading' });
  return html`<section class="group">
    ${groupHead(event, title, page)} ${event === page.selected ? details : nothing}
    <ul class="plain claims" role="list">
      ${claims.map((claim) => claimCard(claim, parties, page, page.level + 2))}
    </ul>
  </section>`;
}

const cards = ({ groups, parties }: ShownClaims, page: FilledPage, details: unknown): TemplateResult =>
  html`${repeat(
    groups,
    ({ event }) => event.id,
    (group) => groupCards(group, parties, page, details),
  )}`;

/** What each side says, claim by claim, of all events of the window: parties in columns of equal room, cards where that is too wide. */
export function accountsView(page: FilledPage, details: unknown): TemplateResult {
  const shown = shownClaims(page);
  const { noAccounts, noneChosen, showAll } = page.ui.accountsView;
  if (shown.all.length === 0) return stateBox(noAccounts, nothing);
  const showAllClaims = (): void => page.reader.accounts.choose(ALL_CLAIMS, showAll);
  const groups = fitsTable(shown.parties, page) ? table : cards;
  return html`<div class="accounts-view accounts" part="accounts">
    <p class="count-sentence">${countWords(shown, page).map((sentence) => html`<span>${sentence}</span> `)}</p>
    ${claimChoiceList(shown, page)} ${accountsTools(shown, page)}
    ${shown.groups.length > 0 ? groups(shown, page, details) : stateBox(noneChosen, nothing, showAll, showAllClaims)}
  </div>`;
}
