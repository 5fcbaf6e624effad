import { html, nothing, type TemplateResult } from 'lit';
import { chosenOf, FACETS, isFiltered, withQuery, withToggled } from '../filter-parts.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import { pickText } from '../../locale/pick-text.ts';
import { hiddenSeries } from '../../model/known-series.ts';
import { hiddenCount } from '../hidden-count.ts';
import { chosenLayers, isNarrowed, withToggledLayer } from '../chosen-layers.ts';
import { valueName } from '../words/value-name.ts';
import { icon } from './icon.ts';
import type { FilledPage } from './page-model.ts';
import { listOf } from './text-of.ts';

/** One thing that is on, and the filter without it. */
interface Part {
  readonly text: string;
  readonly lang: string;
  readonly without: TimelineFilter | undefined;
}

function partsOf({ filter, known, locale, ui }: FilledPage): readonly Part[] {
  const values = FACETS.flatMap((facet) =>
    chosenOf(filter, facet).map((value) => ({
      ...valueName(facet, value, known.timeline, locale),
      without: withToggled(filter, facet, value),
    })),
  );
  const query = filter?.query?.trim();
  const words = query ? [{ text: ui.filter.quoted(query), lang: '', without: withQuery(filter, '') }] : [];
  const { layers } = known.timeline;
  const narrowedTo = isNarrowed(filter, layers) ? chosenLayers(filter, layers) : [];
  const documents = layers
    .filter(({ id }) => narrowedTo.includes(id))
    .map(({ id, title = id }) => ({ ...pickText(title, locale.tag), without: withToggledLayer(filter, layers, id) }));
  return [...words, ...values, ...documents];
}

const chip = ({ text, lang, without }: Part, { ui, reader }: FilledPage): TemplateResult =>
  html`<li>
    <button
      type="button"
      class="chip"
      part="button"
      aria-label=${ui.filter.remove(text)}
      title=${ui.filter.remove(text)}
      @click=${() => reader.view.filter(without)}
    >
      <span lang=${lang || nothing}>${text}</span>${icon('close')}
    </button>
  </li>`;

/** A strip that is gone with its document: a reader who asked for it is told. */
function seriesNote({ known, settings, locale, ui }: FilledPage): TemplateResult | typeof nothing {
  const labels = hiddenSeries(known, settings.series).map(({ label }) => label);
  return labels.length === 0 ? nothing : html`<span>${ui.series.hidden}${listOf(labels, locale)}</span>`;
}

/** What is filtered by, how many events that hides, and the way back; nothing without a filter. */
export function filterLine(page: FilledPage): TemplateResult | typeof nothing {
  const { filter, known, ui, reader } = page;
  if (!isFiltered(filter, known.timeline.layers)) return nothing;
  const parts = partsOf(page);
  return html`<div class="filter-line">
    ${
      parts.length === 0
        ? nothing
        : html`<span>${ui.filter.on}</span>
            <ul class="plain chips" role="list">
              ${parts.map((part) => chip(part, page))}
            </ul>`
    }
    <span>${ui.filter.hidden(hiddenCount(page))}</span>
    ${seriesNote(page)}
    <button type="button" class="link-button" part="button" @click=${reader.view.clearFilters}>
      ${ui.filter.showHidden}
    </button>
  </div>`;
}
