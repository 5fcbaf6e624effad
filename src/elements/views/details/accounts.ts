import { html, nothing, type TemplateResult } from 'lit';
import { HORIZONTAL_MIN_PX } from '../../../layout/metrics.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { countClaims } from '../../../model/count-claims.ts';
import type { KnownEvent } from '../../../model/known-timeline.ts';
import type { Claim, Text } from '../../../model/timeline.ts';
import { heading } from '../heading.ts';
import type { FilledPage } from '../page-model.ts';
import { textOf } from '../text-of.ts';
import { accountCell } from './account-cell.ts';
import { block, fact } from './block.ts';
import { orderClaims } from './order-claims.ts';

/** Cards shown until the reader asks for all; fewer than two more are not worth a button. */
const FIRST_CARDS = 5;

/** A party by its actor id and its name. */
interface Party {
  readonly id: string;
  readonly name: Text;
}

/** The timeline’s parties that any claim of the event names, in their fixed order. */
function partiesOf({ claims }: KnownEvent, { known: { timeline } }: FilledPage): readonly Party[] {
  const named = timeline.parties.filter((party) => claims.some(({ accounts }) => party in accounts));
  return named.map((id) => {
    const actor = timeline.actors.get(id);
    return { id, name: actor?.short ?? actor?.name ?? id };
  });
}

/** `8 claims: 3 in both accounts, …`. */
function countSentence(claims: readonly Claim[], parties: readonly Party[], { ui, locale }: FilledPage): string {
  const ids = parties.map(({ id }) => id);
  const { only, ...counts } = countClaims(claims, ids);
  const nameOf = (party: string): string => pickText(parties[ids.indexOf(party)]?.name ?? party, locale.tag).text;
  return ui.claimCounts({ ...counts, only: only.map(({ party, count }) => ({ party: nameOf(party), count })) });
}

const claimTable = (claims: readonly Claim[], parties: readonly Party[], page: FilledPage): TemplateResult =>
  html`<table class="accounts-table">
    <caption class="sr">
      ${page.ui.accounts}
    </caption>
    <thead>
      <tr>
        <th scope="col">${page.ui.claim}</th>
        ${parties.map(({ name }) => html`<th scope="col">${textOf(name, page.locale)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${claims.map(
        ({ text, accounts }) =>
          html`<tr>
            <th scope="row">${textOf(text, page.locale)}</th>
            ${parties.map(({ id }) => html`<td>${accountCell(accounts[id], page)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const claimCard = (
  { text, accounts }: Claim,
  isHidden: boolean,
  parties: readonly Party[],
  page: FilledPage,
): TemplateResult =>
  html`<li class="claim" ?hidden=${isHidden}>
    ${heading(page.level + 3, textOf(text, page.locale), { class: 'claim-title' })}
    <dl>${parties.map(({ id, name }) => fact(textOf(name, page.locale), accountCell(accounts[id], page)))}</dl>
  </li>`;

function claimCards(
  event: KnownEvent,
  claims: readonly Claim[],
  parties: readonly Party[],
  page: FilledPage,
): TemplateResult {
  const { reader, ui } = page;
  const isLong = claims.length > FIRST_CARDS + 1;
  const isOpen = reader.state.claimsOf === event.id;
  return html`<ul class="plain claims" role="list">
      ${claims.map((claim, at) => claimCard(claim, isLong && !isOpen && at >= FIRST_CARDS, parties, page))}
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
  const parties = partiesOf(event, page);
  if (parties.length === 0) return nothing;
  const claims = orderClaims(event.claims);
  const isNarrow = page.widthPx < HORIZONTAL_MIN_PX;
  const body = isNarrow ? claimCards(event, claims, parties, page) : claimTable(claims, parties, page);
  const content = html`<div part="accounts">
    <p class="count-sentence">${countSentence(claims, parties, page)}</p>
    ${body}
  </div>`;
  return block('accounts', page.ui.accounts, page, content);
}
