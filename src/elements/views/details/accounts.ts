import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { countClaims } from '../../../model/count-claims.ts';
import type { KnownEvent, KnownTimeline } from '../../../model/known-timeline.ts';
import type { Claim } from '../../../model/timeline.ts';
import { heading } from '../heading.ts';
import { textOf } from '../text-of.ts';
import { accountCell } from './account-cell.ts';
import { section } from './section.ts';

/** How the accounts are laid out. */
export interface AccountsOptions {
  readonly event: KnownEvent;
  readonly known: KnownTimeline;
  readonly locale: Locale;
  readonly level: number;
  /** True where a table of all parties would not fit. */
  readonly isNarrow: boolean;
}

/** Name of a party by its actor id. */
export function partyName(party: string, { timeline }: KnownTimeline, locale: Locale): string {
  const actor = timeline.actors.get(party);
  return pickText(actor?.short ?? actor?.name ?? party, locale.tag).text;
}

/** The timeline’s parties that any claim of the event names, in their fixed order. */
const partiesOf = ({ event, known }: AccountsOptions): readonly string[] =>
  known.timeline.parties.filter((party) => event.claims.some(({ accounts }) => party in accounts));

/** `8 claims: 3 in both accounts, …`. */
function countSentence({ event, known, locale }: AccountsOptions, parties: readonly string[]): string {
  const { only, ...counts } = countClaims(event.claims, parties);
  return locale.strings.ui.claimCounts({
    ...counts,
    only: only.map(({ party, count }) => ({ party: partyName(party, known, locale), count })),
  });
}

const claimRow = (
  { text, accounts }: Claim,
  parties: readonly string[],
  { known, locale }: AccountsOptions,
): TemplateResult =>
  html`<tr>
    <th scope="row">${textOf(text, locale)}</th>
    ${parties.map((party) => html`<td>${accountCell(accounts[party], known, locale)}</td>`)}
  </tr>`;

const claimTable = (parties: readonly string[], options: AccountsOptions): TemplateResult =>
  html`<table class="accounts-table">
    <caption class="sr">
      ${options.locale.strings.ui.accounts}
    </caption>
    <thead>
      <tr>
        <th scope="col">${options.locale.strings.ui.claim}</th>
        ${parties.map((party) => html`<th scope="col">${partyName(party, options.known, options.locale)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${options.event.claims.map((claim) => claimRow(claim, parties, options))}
    </tbody>
  </table>`;

const claimCard = (
  claim: Claim,
  index: number,
  parties: readonly string[],
  { known, locale, level }: AccountsOptions,
): TemplateResult =>
  html`<li class="claim">
    ${heading(level + 1, textOf(claim.text, locale), { id: `claim-${index}`, className: 'claim-title' })}
    <dl>
      ${parties.map(
        (party) =>
          html`<div class="fact">
            <dt>${partyName(party, known, locale)}</dt>
            <dd>${accountCell(claim.accounts[party], known, locale)}</dd>
          </div>`,
      )}
    </dl>
  </li>`;

/** The accounts claim by claim, parties side by side with equal room; cards where a table would be too wide. */
export function accounts(options: AccountsOptions): TemplateResult | typeof nothing {
  const parties = partiesOf(options);
  if (parties.length === 0) return nothing;
  const body = options.isNarrow
    ? html`<ul class="plain claims" role="list">
        ${options.event.claims.map((claim, index) => claimCard(claim, index, parties, options))}
      </ul>`
    : claimTable(parties, options);
  const content = html`<div part="accounts">
    <p class="count-sentence">${countSentence(options, parties)}</p>
    ${body}
  </div>`;
  return section('accounts', options.locale.strings.ui.accounts, options.level, content);
}
