import { html, nothing, type TemplateResult } from 'lit';
import type { BackgroundSeries } from '../../model/background-series.ts';
import type { FilledPage } from './page-model.ts';
import { sourceLink } from './source-link.ts';
import { textOf } from './text-of.ts';

/** Where a series comes from; nothing where its document does not say. */
export function seriesSource({ source: id }: BackgroundSeries, page: FilledPage): TemplateResult | typeof nothing {
  const { known, locale } = page;
  const source = id === undefined ? undefined : known.timeline.sources.get(id);
  if (!source) return nothing;
  return html`<p class="series-source">
    ${source.publisher ? html`<b>${textOf(source.publisher, locale)}</b>` : nothing} ${sourceLink(source, locale)}
  </p>`;
}
