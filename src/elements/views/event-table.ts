import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { agreementWords, dateWords } from '../../layout/event-words.ts';
import { quantityWords } from '../../locale/quantity.ts';
import type { KnownEvent } from '../../model/known-timeline.ts';
import { COLUMNS, sortEvents, type Column } from '../sort-events.ts';
import { eventButton } from './event-button.ts';
import { icon } from './icon.ts';
import type { FilledPage } from './page-model.ts';
import { sourceName } from './source-link.ts';
import { listOf } from './text-of.ts';
import { timeOf } from './time-of.ts';
import { topicsOf } from '../words/topics-of.ts';

function columnHead(column: Column, { reader, ui }: FilledPage): TemplateResult {
  const { order } = reader.state;
  const isSorted = order.column === column;
  const sorted = order.isDescending ? 'descending' : 'ascending';
  return html`<th scope="col" class="is-${column}" aria-sort=${isSorted ? sorted : nothing}>
    <button type="button" class="sort" @click=${() => reader.page.sort(column)}>
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

function eventRow(event: KnownEvent, page: FilledPage, details: unknown): TemplateResult {
  const { known, locale, ui, selected } = page;
  return html`<tr>
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

/** All events of the window as a table; it scrolls sideways by itself where it does not fit. */
export function eventTable(page: FilledPage, details: unknown): TemplateResult {
  const { events, known, locale, ui, reader, widthPx } = page;
  return html`<div
    class="table-scroll"
    role="group"
    aria-label=${ui.table}
    tabindex="0"
    .style=${`--details-width:${widthPx}px`}
  >
    <table class="event-table" part="table">
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
          sortEvents(events, reader.state.order, known, locale),
          ({ id }) => id,
          (event) => eventRow(event, page, details),
        )}
      </tbody>
    </table>
  </div>`;
}
