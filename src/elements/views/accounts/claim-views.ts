import { html, type TemplateResult } from 'lit';
import { HORIZONTAL_MIN_PX } from '../../../layout/metrics.ts';
import type { Claim } from '../../../model/event-entry.ts';
import { accountCell } from '../details/account-cell.ts';
import { fact } from '../details/block.ts';
import { heading } from '../heading.ts';
import type { FilledPage } from '../page-model.ts';
import { textOf } from '../text-of.ts';
import type { Party } from './parties-of.ts';

/** A narrower column would break words, and the page would scroll sideways. */
const COLUMN_MIN_PX = 104;

/** True where a table with a column a party, and one for the claims, has room; else claims are cards. */
export const fitsTable = (parties: readonly Party[], { widthPx }: FilledPage): boolean =>
  widthPx >= Math.max(HORIZONTAL_MIN_PX, (parties.length + 1) * COLUMN_MIN_PX);

/** Heads of a table of claims: the claim, and every party in equal room. */
export const claimHeads = (parties: readonly Party[], { ui, locale }: FilledPage): TemplateResult =>
  html`<thead>
    <tr>
      <th scope="col">${ui.claim}</th>
      ${parties.map(({ name }) => html`<th scope="col">${textOf(name, locale)}</th>`)}
    </tr>
  </thead>`;

/** A claim as a row: what it says, then what each party does with it. */
export const claimRow = ({ text, accounts }: Claim, parties: readonly Party[], page: FilledPage): TemplateResult =>
  html`<tr>
    <th scope="row">${textOf(text, page.locale)}</th>
    ${parties.map(({ id }) => html`<td>${accountCell(accounts[id], page)}</td>`)}
  </tr>`;

/** A claim as a card, where a table would be too wide. `level`: of its heading, 1–6. */
export const claimCard = (
  { text, accounts }: Claim,
  parties: readonly Party[],
  page: FilledPage,
  level: number,
  isHidden = false,
): TemplateResult =>
  html`<li class="claim" ?hidden=${isHidden}>
    ${heading(level, textOf(text, page.locale), { class: 'claim-title' })}
    <dl>${parties.map(({ id, name }) => fact(textOf(name, page.locale), accountCell(accounts[id], page)))}</dl>
  </li>`;
