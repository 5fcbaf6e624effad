import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { agreementWords, dateWords } from '../../layout/event-words.ts';
import type { Locale } from '../../locale/locale.ts';
import type { InterfaceStrings } from '../../locale/strings.ts';
import { pickText } from '../../locale/pick-text.ts';
import { quantityWords } from '../../locale/quantity.ts';
import type { KnownEvent, KnownTimeline } from '../../model/known-timeline.ts';
import { COLUMNS, type Column, type SortOrder } from '../sort-events.ts';
import { cssProps } from '../directives/css-props.ts';
import { eventButton } from './event-button.ts';
import { icon } from './icon.ts';
import { sourceName } from './source-link.ts';
import { timeOf } from './time-of.ts';

/** A sortable table. */
export interface EventTableOptions {
  /** Already sorted. */
  readonly events: readonly KnownEvent[];
  readonly order: SortOrder;
  readonly known: KnownTimeline;
  readonly locale: Locale;
  readonly selected: string | undefined;
  /** The open event’s details. */
  readonly details: unknown;
  /** Of the host, px: details are as wide, however far the table reaches. */
  readonly widthPx: number;
  readonly onSort: (column: Column) => void;
}

function columnTitle(column: Column, ui: InterfaceStrings): string {
  return column === 'event' ? ui.event : ui[column];
}

function columnHead(column: Column, { order, locale, onSort }: EventTableOptions): TemplateResult {
  const isSorted = order.column === column;
  const sorted = order.isDescending ? 'descending' : 'ascending';
  return html`<th scope="col" class="is-${column}" aria-sort=${isSorted ? sorted : nothing}>
    <button type="button" class="sort" @click=${() => onSort(column)}>
      ${columnTitle(column, locale.strings.ui)}${icon(isSorted ? sorted : 'unsorted')}
    </button>
  </th>`;
}

function topicNames(event: KnownEvent, { known, locale }: EventTableOptions): string {
  return locale.list(event.topics.map((id) => pickText(known.timeline.topics.get(id)?.name ?? id, locale.tag).text));
}

function sourceNames(event: KnownEvent, { known, locale }: EventTableOptions): readonly string[] {
  const sources = event.sources.map(({ id }) => known.timeline.sources.get(id));
  return [...new Set(sources.filter((source) => source !== undefined).map((source) => sourceName(source, locale)))];
}

const lines = (items: readonly string[]): readonly TemplateResult[] =>
  items.map((item) => html`<span class="line">${item}</span>`);

function eventRow(event: KnownEvent, options: EventTableOptions): TemplateResult {
  const { known, locale, selected, details } = options;
  const isOpen = event.id === selected;
  return html`<tr class=${isOpen ? 'is-open' : ''}>
      <td class="is-date">${timeOf(event.when, dateWords(event, locale))}</td>
      <th scope="row" class="is-event">${eventButton(event, isOpen, locale)}</th>
      <td>${topicNames(event, options)}</td>
      <td>${locale.strings.ui.statusNames[event.status]}</td>
      <td>${agreementWords(event, known, locale) ?? nothing}</td>
      <td class="is-figures">${lines(event.figures.map((figure) => quantityWords(figure, locale)))}</td>
      <td>${lines(sourceNames(event, options))}</td>
    </tr>
    ${
      isOpen
        ? html`<tr class="details-row">
            <td colspan=${COLUMNS.length}>${details}</td>
          </tr>`
        : nothing
    }`;
}

/** All events of the window as a table; it scrolls sideways by itself where it does not fit. */
export const eventTable = (options: EventTableOptions): TemplateResult => html`
  <div
    class="table-scroll"
    role="group"
    aria-label=${options.locale.strings.ui.table}
    tabindex="0"
    ${cssProps({ '--details-width': `${options.widthPx}px` })}
  >
    <table class="event-table" part="table">
      <caption class="sr">
        ${options.locale.strings.ui.events}
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map((column) => columnHead(column, options))}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          options.events,
          ({ id }) => id,
          (event) => eventRow(event, options),
        )}
      </tbody>
    </table>
  </div>
`;
