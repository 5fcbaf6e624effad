import { html, nothing, type TemplateResult } from 'lit';
import type { KnownEvent } from '../../../model/known-facts.ts';
import type { Claim } from '../../../model/event-entry.ts';
import { claimCard, claimHeads, claimRow, fitsTable } from '../accounts/claim-views.ts';
import { countSentence, partiesOf, type Party } from '../accounts/parties-of.ts';
import type { FilledPage } from '../page-model.ts';
import { block } from './block.ts';
import { orderClaims } from './order-claims.ts';

/** Cards shown until the reader asks for all; fewer than two more are not worth a button. */
const FIRST_CARDS = 5;

const claimTable = (claims: readonly Claim[], parties: readonly Party[], page: FilledPage): TemplateResult =>
  html`<table class="accounts-table">
    <caption class="sr">
      ${page.ui.accounts}
    </caption>
    ${claimHeads(parties, page)}
    <tbody>
      ${claims.map((claim) => claimRow(claim, parties, page))}
    </tbody>
  </table>`;

function claimCards(
  event: KnownEvent,
  claims: readonly Claim[],
  parties: readonly Party[],
  page: FilledPage,
): TemplateResult {
  const { reader, ui, level } = page;
  const isLong = claims.length > FIRST_CARDS + 1;
  const isOpen = reader.state.claimsOf === event.id;
  return html`<ul class="plain claims" role="list">
      ${claims.map((claim, at) => claimCard(claim, parties, page, level + 3, isLong && !isOpen && at >= FIRST_CARDS))}
    </ul>
    ${
      isLong
        ? html`<button
            type="button"
            class="text-button show-all"
            part="button"
            aria-expanded=${isOpen}
            @click=${() => reader.page.toggleClaims(event.id)}
          >
            ${ui.showAllClaims(claims.length)}
          </button>`
        : nothing
    }`;
}

/** The accounts claim by claim, parties side by side with equal room; cards where a table would be too wide. */
export function accounts(event: KnownEvent, page: FilledPage): TemplateResult | typeof nothing {
  const parties = partiesOf(event.claims, page);
  if (parties.length === 0) return nothing;
  const claims = orderClaims(event.claims);
  const body = fitsTable(parties, page) ? claimTable(claims, parties, page) : claimCards(event, claims, parties, page);
  const content = html`<div part="accounts">
    <p class="count-sentence">${countSentence(claims, parties, page)}</p>
    ${body}
  </div>`;
  return block('accounts', page.ui.accounts, page, content);
}
