import { html, nothing, type TemplateResult } from 'lit';
import { accountsView } from './accounts/accounts-view.ts';
import { shownClaims } from './accounts/shown-claims.ts';
import { chart } from './chart.ts';
import { detailsPanel } from './details/details-panel.ts';
import { membersPanel } from './details/members-panel.ts';
import { eventList } from './event-list.ts';
import { eventTable } from './event-table.ts';
import type { FilledPage } from './page-model.ts';
import { noEvents, windowLine } from './states.ts';

const LISTINGS = { list: eventList, table: eventTable, accounts: accountsView } as const;

/** List, table or accounts; details open in place, so that they follow the button that opened them. */
function listing(page: FilledPage, details: unknown): TemplateResult {
  const press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.event-button') : null;
    if (button?.dataset.event !== undefined) page.reader.events.toggle(button.dataset.event);
  };
  return html`<div @click=${press}>${page.show === 'chart' ? nothing : LISTINGS[page.show](page, details)}</div>`;
}

/** True when the open event is among those listed. */
function isListed(page: FilledPage): boolean {
  const { selected, show, events } = page;
  if (show === 'accounts') return shownClaims(page).groups.some(({ event }) => event === selected);
  return selected !== undefined && events.includes(selected);
}

/** What is open: an event, or an aggregate of the chart. Accounts that stand below it anyway are not said twice. */
function openedPanel(page: FilledPage): TemplateResult | undefined {
  if (page.selected) return detailsPanel(page.selected, page, !(page.show === 'accounts' && isListed(page)));
  return page.show === 'chart' ? membersPanel(page) : undefined;
}

/** Chart, list, table or accounts, or the reason why there is none; with what is open, inside the window or not. */
export function body(page: FilledPage): unknown {
  const { events, scene, show } = page;
  const opened = openedPanel(page);
  const isDrawn = events.length > 0 || (page.known.events.length > 0 && scene?.layout === 'horizontal');
  if (show === 'chart' && isDrawn) {
    return scene ? [chart({ ...page, scene }, opened), windowLine(page)] : nothing;
  }
  const shown = events.length > 0 ? [listing(page, opened), windowLine(page)] : noEvents(page);
  return [shown, opened && !isListed(page) ? html`<div class="below-details">${opened}</div>` : nothing];
}
