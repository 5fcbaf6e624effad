import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import type { KnownEvent, KnownTimeline } from '../../model/known-timeline.ts';
import type { Source } from '../../model/timeline.ts';
import { pickText } from '../../locale/pick-text.ts';
import { sourceLink } from './source-link.ts';

/** Sources named outright; more of them fold away, so that a long history does not end in a wall of names. */
const SHOWN_OUTRIGHT = 6;

/** The sources of events, each once, in the order of the events. */
function sourcesOf(events: readonly KnownEvent[], { timeline }: KnownTimeline): readonly Source[] {
  const ids = new Set(events.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return [...ids].map((id) => timeline.sources.get(id)).filter((source) => source !== undefined);
}

const sourceItem = (source: Source, locale: Locale): TemplateResult =>
  html`<li>
    ${source.publisher ? html`<span class="publisher">${pickText(source.publisher, locale.tag).text}</span>` : nothing}
    ${sourceLink(source, locale)}
  </li>`;

const sourceList = (sources: readonly Source[], locale: Locale): TemplateResult =>
  html`<ul class="footer-sources" role="list">
    ${sources.map((source) => sourceItem(source, locale))}
  </ul>`;

function sourcePart(sources: readonly Source[], locale: Locale): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const { ui } = locale.strings;
  if (sources.length <= SHOWN_OUTRIGHT)
    return html`<p class="footer-title">${ui.sources}</p>
      ${sourceList(sources, locale)}`;
  return html`<details class="fold">
    <summary>${ui.colonList(ui.sources, locale.number(sources.length))}</summary>
    ${sourceList(sources, locale)}
  </details>`;
}

/** Where the events shown come from, and the day on which all this was known. */
export const footer = (events: readonly KnownEvent[], known: KnownTimeline, locale: Locale): TemplateResult => html`
  <footer class="footer" part="footer">
    ${Number.isFinite(known.asOfMs) ? html`<p class="as-of">${locale.strings.ui.asOf(locale.day(known.asOfMs, 'long'))}</p>` : nothing}
    ${sourcePart(sourcesOf(events, known), locale)}
  </footer>
`;
