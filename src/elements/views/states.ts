import { html, nothing, type TemplateResult } from 'lit';
import { hiddenCount } from '../hidden-count.ts';
import { sentenceCase } from '../../locale/sentence-case.ts';
import type { InterfaceStrings } from '../../locale/strings.ts';
import type { Problem } from '../../model/problem.ts';
import { isBlank, isNoticed, type DataState, type LoadPace } from '../controllers/data-state.ts';
import { readAsOf } from '../settings.ts';
import type { FilledPage, Page } from './page-model.ts';
import { foldedProblems, problemWords } from './problem-list.ts';

const button = (label: string, run: () => void): TemplateResult =>
  html`<button type="button" class="text-button" part="button" @click=${run}>${label}</button>`;

/** A state without a picture: what it is, and what can be done. */
export const stateBox = (title: string, text: unknown, label = '', run?: () => void): TemplateResult =>
  html`<div class="state">
    <p class="state-title">${title}</p>
    ${text} ${run ? button(label, run) : nothing}
  </div>`;

/** Shown after a wait long enough to be noticed; as high as the picture will be. */
export const skeleton = (words: unknown): TemplateResult =>
  html`<div class="state skeleton">
    <p>${words}</p>
  </div>`;

/** What is said of a wait: nothing while it is a short one. */
export const waitWords = (pace: LoadPace, ui: InterfaceStrings): string =>
  ({ quick: '', slow: ui.loading, stuck: ui.loadingLong })[pace];

/** That the data is on its way; after a long wait, with the ways out of it. */
const waiting = ({ data: { pace = 'quick' }, ui, reader }: Page): unknown => [
  waitWords(pace, ui),
  pace === 'stuck'
    ? html`<span class="ways"
        >${button(ui.retry, reader.page.retry)} ${button(ui.stopWaiting, reader.page.stopWaiting)}</span
      >`
    : nothing,
];

/** What stands in for a timeline: an error, a wait, or nothing. The host’s own content stays below. */
export function noTimeline(page: Page): TemplateResult | typeof nothing {
  const { data, ui, hasFallback } = page;
  if (data.phase === 'error') return isStopped(data) ? stoppedBox(page, ui.stopped) : errorBox(page, ui.errorTitle);
  if (hasFallback && data.pace === 'stuck') return html`<p class="window-line">${waiting(page)}</p>`;
  if (hasFallback) return nothing;
  if (data.phase === 'none')
    return html`<div class="no-data">${stateBox(ui.noData, html`<p>${ui.noDataHint}</p>`)}</div>`;
  return isNoticed(data) ? skeleton(waiting(page)) : nothing;
}

/** The first reason why nothing could be read, open, and the others folded away. */
function reasons([first, ...others]: readonly Problem[], { ui, locale }: Page): readonly unknown[] {
  return [
    first ? html`<p class="first-problem" lang="en">${problemWords(first)}</p>` : nothing,
    others.length > 0 ? foldedProblems(ui.moreProblems(others.length), others, locale) : nothing,
  ];
}

/** What failed, why, and the way to try again. The reason is English, as all messages on data are. */
function errorBox(page: Page, title: string): TemplateResult {
  const { data, ui, reader } = page;
  const { message = '', problems = [] } = data.failure ?? {};
  const text = [html`<p lang="en">${sentenceCase(message)}</p>`, reasons(problems, page)];
  return html`<div role="alert" class="error">${stateBox(title, text, ui.retry, reader.page.retry)}</div>`;
}

const isStopped = ({ failure }: DataState): boolean => failure?.code === 'stopped';

/** That the reader has stopped a load, which is no alert, and the way to begin it again. */
const stoppedBox = ({ ui, reader }: Page, title: string): TemplateResult =>
  html`<div class="stopped">${stateBox(title, nothing, ui.retry, reader.page.retry)}</div>`;

/** That other data did not come, or is long in coming, above the last good picture; nothing when all is well. */
export function staleLine(page: Page): TemplateResult | typeof nothing {
  const { data, ui } = page;
  if (data.phase === 'error') {
    const box = isStopped(data) ? stoppedBox(page, ui.stoppedStale) : errorBox(page, ui.staleTitle);
    return html`<div class="stale">${box}</div>`;
  }
  return isNoticed(data) ? html`<p class="window-line wait">${waiting(page)}</p>` : nothing;
}

/** Why there is nothing to see in a timeline, and what to do about it. */
export function noEvents(page: FilledPage): TemplateResult {
  const { known, ui, locale, reader, settings } = page;
  if (known.events.length > 0) return stateBox(ui.emptyWindow, nothing, ui.showAllDates, reader.view.showAllDates);
  const hidden = hiddenCount(page);
  if (hidden > 0) return stateBox(ui.emptyFiltered(hidden), nothing, ui.clearFilters, reader.view.clearFilters);
  if (known.timeline.events.length === 0) return noneRead(page);
  if (readAsOf(settings) === undefined) return stateBox(ui.emptyTitle, nothing);
  const title = ui.emptyAsOf(locale.day(known.asOfMs, 'long'));
  return stateBox(title, nothing, ui.newestDay, () => reader.knowledge.lookFrom(null));
}

/** A timeline without events: what is wrong with those that were given. */
function noneRead(page: FilledPage): TemplateResult {
  const { known, ui } = page;
  return stateBox(isBlank(known.timeline) ? ui.emptyTitle : ui.noneRead, reasons(page.data.problems, page));
}

/** Tells of events outside the window, with the way to them; nothing when there are none. */
export function windowLine({ known, events, ui, reader }: FilledPage): TemplateResult | typeof nothing {
  const outside = known.events.length - events.length;
  if (outside === 0) return nothing;
  return html`<p class="window-line">
    ${ui.outside(outside)}
    <button type="button" class="text-button" part="button" @click=${reader.view.showAllDates}>
      ${ui.showAllDates}
    </button>
  </p>`;
}
