import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { agreementWords, dateWords } from '../../layout/event-words.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { EventPage } from '../event-page.ts';
import { eventButton } from './event-button.ts';
import { groupByYear, type YearGroup } from './group-by-year.ts';
import { heading } from './heading.ts';
import type { FilledPage } from './page-model.ts';
import { textOf } from './text-of.ts';
import { timeOf } from './time-of.ts';

function eventItem(event: KnownEvent, page: FilledPage, details: unknown): TemplateResult {
  const { known, locale, selected } = page;
  const agreement = agreementWords(event, known, locale);
  const { summary } = event;
  return html`<li class="event-item">
    <span class="event-date">${timeOf(event.when, dateWords(event, locale))}</span>
    <div class="event-body">
      ${eventButton(event, page)} ${agreement ? html`<span class="tag">${agreement}</span>` : nothing}
      ${summary && event !== selected ? html`<p class="event-summary">${textOf(summary, locale)}</p>` : nothing}
    </div>
    ${event === selected ? details : nothing}
  </li>`;
}

const yearPart = ({ title, events }: YearGroup, page: FilledPage, details: unknown): TemplateResult =>
  html`<div class="year">
    ${heading(page.level + 1, title, { class: 'year-title' })}
    <ol class="plain" role="list">
      ${repeat(
        events,
        ({ id }) => id,
        (event) => eventItem(event, page, details),
      )}
    </ol>
  </div>`;

/** Events of a page one below the other, grouped by year. */
export const eventList = ({ events }: EventPage, page: FilledPage, details: unknown): TemplateResult =>
  html`<div part="list">
    ${repeat(
      groupByYear(events, page.locale),
      ({ title }) => title,
      (group) => yearPart(group, page, details),
    )}
  </div>`;
