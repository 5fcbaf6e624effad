import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { agreementWords, dateWords } from '../../layout/event-words.ts';
import type { Locale } from '../../locale/locale.ts';
import type { KnownEvent, KnownTimeline } from '../../model/known-timeline.ts';
import { eventButton } from './event-button.ts';
import { heading } from './heading.ts';
import { textOf } from './text-of.ts';
import { timeOf } from './time-of.ts';
import { groupByYear } from './group-by-year.ts';

/** A chronological list. */
export interface EventListOptions {
  /** In time order. */
  readonly events: readonly KnownEvent[];
  readonly known: KnownTimeline;
  readonly locale: Locale;
  readonly level: number;
  readonly selected: string | undefined;
  /** The open event’s details. */
  readonly details: unknown;
}

function eventItem(event: KnownEvent, { known, locale, selected, details }: EventListOptions): TemplateResult {
  const isOpen = event.id === selected;
  const agreement = agreementWords(event, known, locale);
  return html`<li class="event-item is-${event.status}">
    <span class="event-date">${timeOf(event.when, dateWords(event, locale))}</span>
    <div class="event-body">
      ${eventButton(event, isOpen, locale)} ${agreement ? html`<span class="tag">${agreement}</span>` : nothing}
      ${event.summary && !isOpen ? html`<p class="event-summary">${textOf(event.summary, locale)}</p>` : nothing}
    </div>
    ${isOpen ? details : nothing}
  </li>`;
}

/** Events one below the other, grouped by year. */
export const eventList = (options: EventListOptions): TemplateResult => html`
  <div class="list" part="list">
    ${repeat(
      groupByYear(options.events, options.locale),
      ({ key }) => key,
      ({ key, title, events }) =>
        html`<div class="year">
          ${heading(options.level, title, { id: `year-${key}`, className: 'year-title' })}
          <ol class="plain" role="list">
            ${repeat(
              events,
              ({ id }) => id,
              (event) => eventItem(event, options),
            )}
          </ol>
        </div>`,
    )}
  </div>
`;
