import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Locale } from '../../locale/locale.ts';
import type { Source } from '../../model/timeline.ts';
import { knownSeries } from '../../model/known-series.ts';
import type { FilledPage } from './page-model.ts';
import { sourceLink } from './source-link.ts';
import { textOf } from './text-of.ts';

/** Sources named outright; more of them fold away, so that a long history does not end in a wall of names. */
const SHOWN_OUTRIGHT = 6;

/** The sources of the events shown, each once, the most cited first, then those of the background series. */
export function sourcesOf({ events, known, settings }: FilledPage): readonly Source[] {
  const ofSeries = knownSeries(known, settings.series).map(({ series }) => series.source ?? '');
  return [...new Set([...events.sourcesByUse(), ...ofSeries])]
    .map((id) => known.timeline.sources.get(id))
    .filter((source) => source !== undefined);
}

const sourceItem = (source: Source, locale: Locale): TemplateResult =>
  html`<li>
    ${source.publisher ? html`<b>${textOf(source.publisher, locale)}</b>` : nothing} ${sourceLink(source, locale)}
  </li>`;

function sourcePart(page: FilledPage): TemplateResult | typeof nothing {
  const { ui, locale } = page;
  const sources = sourcesOf(page);
  if (sources.length === 0) return nothing;
  const list = html`<ul class="plain footer-sources" role="list">
    ${guard([sources.map(({ id }) => id).join(' '), page.known.timeline, locale], () => sources.map((source) => sourceItem(source, locale)))}
  </ul>`;
  if (sources.length <= SHOWN_OUTRIGHT)
    return html`<p><b>${ui.sources}</b></p>
      ${list}`;
  return html`<details class="fold">
    <summary>${ui.colonList(ui.sources, locale.number(sources.length))}</summary>
    ${list}
  </details>`;
}

/** Where the events shown come from, and the day on which all this was known; nothing where neither is told. */
export function footer(page: FilledPage): TemplateResult | typeof nothing {
  const { known, ui, locale } = page;
  const sources = sourcePart(page);
  if (sources === nothing && !Number.isFinite(known.asOfMs)) return nothing;
  return html`<footer class="footer" part="footer">
    ${Number.isFinite(known.asOfMs) ? html`<p class="as-of">${ui.asOf(locale.day(known.asOfMs, 'long'))}</p>` : nothing}
    ${sources}
  </footer>`;
}
