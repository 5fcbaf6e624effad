import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { agreementWords, dateWords } from '../../layout/event-words.ts';
import { quantityWords } from '../../locale/quantity.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import { SORTED_MOST, type EventPage } from '../event-page.ts';
import { COLUMNS, type Column } from '../sort-events.ts';
import { eventButton } from './event-button.ts';
import { icon } from './icon.ts';
import type { FilledPage } from './page-model.ts';
import { sourceName } from './source-link.ts';
import { listOf } from './text-of.ts';
import { timeOf } from './time-of.ts';
import { topicsOf } from '../words/topics-of.ts';

function columnHead(column: Column, { reader, ui, events }: FilledPage): TemplateResult {
  const { order } = reader.state;
  const canSort = column === 'date' || events.length <= SORTED_MOST;
  const isSorted = canSort && order.column === column;
  const sorted = order.isDescending ? 'descending' : 'ascending';
  return html`<th scope="col" class="is-${column}" aria-sort=${isSorted ? sorted : nothing}>
    <button type="button" class="sort" ?disabled=${!canSort} @click=${() => reader.page.sort(column)}>
      ${ui[column]}${icon(isSorted ? sorted : 'unsorted')}
    </button>
  </th>`;
}

function sourceNames(event: KnownEvent, { known, locale }: FilledPage): readonly string[] {
  const sources = event.sources.map(({ id }) => known.timeline.sources.get(id));
  return [...new Set(sources.filter((source) => source !== undefined).map((source) => sourceName(source, locale)))];
}

/** Names given in a row; the details have them all. */
const MOST_LINES = 2;

/** The first items, and how many more there are: one long cell must not blow up its row. */
function lines(items: readonly string[]): readonly TemplateResult[] {
  const rest = items.length - MOST_LINES;
  const shown = rest > 1 ? [...items.slice(0, MOST_LINES), `+${rest}`] : items;
  return shown.map((item) => html`<span class="line">${item}</span>`);
}

function eventRow(event: KnownEvent, index: number, page: FilledPage, details: unknown): TemplateResult {
  const { known, locale, ui, selected } = page;
  return html`<tr aria-rowindex=${index + 2}>
      <td class="is-date">${timeOf(event.when, dateWords(event, locale))}</td>
      <th scope="row" class="is-event">${eventButton(event, page)}</th>
      <td>${listOf(topicsOf(event, known), locale)}</td>
      <td>${ui.statusNames[event.status]}</td>
      <td>${agreementWords(event, known, locale)}</td>
      <td class="is-figures">${lines(event.figures.map((figure) => quantityWords(figure, locale)))}</td>
      <td>${lines(sourceNames(event, page))}</td>
    </tr>
    ${
      event === selected
        ? html`<tr class="details-row">
            <td colspan=${COLUMNS.length}>${details}</td>
          </tr>`
        : nothing
    }`;
}

/** Events of a page as a table that tells how many rows there are in all; it scrolls sideways by itself where it does not fit. */
export function eventTable(rows: EventPage, page: FilledPage, details: unknown): TemplateResult {
  const { ui, widthPx, scale } = page;
  return html`<div
    class="table-scroll"
    role="group"
    aria-label=${ui.table}
    tabindex="0"
    .style=${`--_rt-details-width:${widthPx * scale}px`}
  >
    <table class="event-table" part="table" aria-rowcount=${rows.total + 1}>
      <caption class="sr">
        ${ui.events}
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map((column) => columnHead(column, page))}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows.events,
          ({ id }) => id,
          (event, at) => eventRow(event, rows.first + at, page, details),
        )}
      </tbody>
    </table>
  </div>`;
}
