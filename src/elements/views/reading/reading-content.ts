import { css, html, nothing, type TemplateResult } from 'lit';
import { eventPage, type EventPage } from '../../event-page.ts';
import { accountsStyles } from '../../styles/accounts-styles.ts';
import { accountsViewStyles } from '../../styles/accounts-view-styles.ts';
import { detailsStyles } from '../../styles/details-styles.ts';
import { ledgerStyles } from '../../styles/ledger-styles.ts';
import { listingStyles } from '../../styles/listing-styles.ts';
import { pagerStyles } from '../../styles/pager-styles.ts';
import { accountsView } from '../accounts/accounts-view.ts';
import { shownClaims } from '../accounts/shown-claims.ts';
import { detailsPanel } from '../details/details-panel.ts';
import { membersPanel } from '../details/members-panel.ts';
import { eventList } from '../event-list.ts';
import { eventTable } from '../event-table.ts';
import type { FilledPage } from '../page-model.ts';
import { pager } from '../pager.ts';
import { noEvents, windowLine } from '../states.ts';

/** In the order in which they may override one another. */
export const styles = css`
  ${detailsStyles} ${accountsStyles} ${accountsViewStyles} ${ledgerStyles} ${listingStyles} ${pagerStyles}
`;

/** The rows of the list or table, between the ways to other pages of it. */
const paged = (rows: EventPage, page: FilledPage, details: unknown): unknown => [
  pager(rows, page),
  page.show === 'list' ? eventList(rows, page, details) : eventTable(rows, page, details),
  pager(rows, page),
];

/** List, table or accounts; details open in place, so that they follow the button that opened them. */
function rowsOf(rows: EventPage, page: FilledPage, details: unknown): TemplateResult {
  const press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.event-button') : null;
    if (button?.dataset.event !== undefined) page.reader.events.toggle(button.dataset.event);
  };
  return html`<div @click=${press}>
    ${page.show === 'accounts' ? accountsView(page, details) : paged(rows, page, details)}
  </div>`;
}

/** True when the open event is among those listed. */
function isListed(rows: EventPage, page: FilledPage): boolean {
  const { selected, show } = page;
  if (show === 'accounts') return shownClaims(page).groups.some(({ event }) => event === selected);
  return selected !== undefined && rows.events.includes(selected);
}

/** What is open: an event, or an aggregate of the chart. Accounts that stand below it anyway are not said twice. */
export function openedPanel(page: FilledPage, hasAccounts: boolean): TemplateResult | undefined {
  if (page.selected) return detailsPanel(page.selected, page, hasAccounts);
  return page.show === 'chart' ? membersPanel(page) : undefined;
}

/** List, table or accounts, or the reason why there is none; with what is open, inside the window or not. */
export function listing(page: FilledPage): unknown {
  const { events, show, reader, known, locale } = page;
  const rows = eventPage(events, reader.state.firstRow, reader.state.order, known, locale);
  const isInPlace = isListed(rows, page);
  const opened = openedPanel(page, show !== 'accounts' || !isInPlace);
  const shown = events.length > 0 ? [rowsOf(rows, page, opened), windowLine(page)] : noEvents(page);
  return [shown, opened && !isInPlace ? html`<div class="below-details">${opened}</div>` : nothing];
}
