import { html, nothing, type TemplateResult } from 'lit';
import { eventPage, type EventPage } from '../event-page.ts';
import { chart } from './chart.ts';
import { detailsPanel } from './details/details-panel.ts';
import { membersPanel } from './details/members-panel.ts';
import { eventList } from './event-list.ts';
import { eventTable } from './event-table.ts';
import type { FilledPage } from './page-model.ts';
import { pager } from './pager.ts';
import { noEvents, windowLine } from './states.ts';

/** List or table; details open in place, so that they follow the button that opened them. */
function listing(rows: EventPage, page: FilledPage, details: unknown): TemplateResult {
  const press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.event-button') : null;
    if (button?.dataset.event !== undefined) page.reader.toggle(button.dataset.event);
  };
  return html`<div @click=${press}>
    ${pager(rows, page)} ${page.show === 'list' ? eventList(rows, page, details) : eventTable(rows, page, details)}
    ${pager(rows, page)}
  </div>`;
}

/** What is open: an event, or an aggregate of the chart. */
function openedPanel(page: FilledPage): TemplateResult | undefined {
  if (page.selected) return detailsPanel(page.selected, page);
  return page.show === 'chart' ? membersPanel(page) : undefined;
}

/** Chart, list or table, or the reason why there is none; with what is open, inside the window or not. */
export function body(page: FilledPage): unknown {
  const { events, scene, show, selected } = page;
  const opened = openedPanel(page);
  if (show === 'chart' && events.length > 0) {
    return scene ? [chart({ ...page, scene }, opened), windowLine(page)] : nothing;
  }
  const rows = eventPage(events, page.reader.state.firstRow, page.reader.state.order, page.known, page.locale);
  const isInPlace = selected !== undefined && rows.events.includes(selected);
  const shown = events.length > 0 ? [listing(rows, page, opened), windowLine(page)] : noEvents(page);
  return [shown, opened && !isInPlace ? html`<div class="below-details">${opened}</div>` : nothing];
}
