import { html, nothing, type TemplateResult } from 'lit';
import { chosenOf, FACETS, isFiltered, withoutParts, withQuery, withToggled } from '../filter-parts.ts';
import type { TimelineFilter } from '../../model/known-timeline.ts';
import { pickText } from '../../locale/pick-text.ts';
import { chosenLayers, hiddenCount, withLayer } from '../chosen-layers.ts';
import { valueName } from '../words/value-name.ts';
import { icon } from './icon.ts';
import type { FilledPage } from './page-model.ts';

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
  const documents = layers
    .filter(({ id }) => chosenLayers(filter, layers).includes(id))
    .map(({ id, title = id }) => ({ ...pickText(title, locale.tag), without: withLayer(filter, layers, id) }));
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

/** What is filtered by, how many events that hides, and the way back; nothing without a filter. */
export function filterLine(page: FilledPage): TemplateResult | typeof nothing {
  const { filter, known, ui, reader } = page;
  const { layers } = known.timeline;
  if (!isFiltered(filter, layers)) return nothing;
  return html`<div class="filter-line">
    <span>${ui.filter.on}</span>
    <ul class="plain chips" role="list">
      ${partsOf(page).map((part) => chip(part, page))}
    </ul>
    <span>${ui.filter.hidden(hiddenCount(page))}</span>
    <button
      type="button"
      class="link-button"
      part="button"
      @click=${() => reader.view.filter(withoutParts(filter, layers))}
    >
      ${ui.filter.showHidden}
    </button>
  </div>`;
}
