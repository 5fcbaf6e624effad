import { html, nothing, type TemplateResult } from 'lit';
import type { FilledPage } from '../../views/page-model.ts';
import { allKnown } from '../../all-known.ts';
import { FACETS, withQuery } from '../../filter-parts.ts';
import { facetCounts } from './facet-counts.ts';
import { facetGroup } from './facet-group.ts';
import { layerGroup } from './layer-group.ts';
import { suggestionsFor } from './suggestions.ts';

export { filterStyles as styles } from './filter-styles.ts';

/** Shown while words find nothing: words that occur and look like them. */
function suggestions({ filter, known, ui, locale, reader }: FilledPage): TemplateResult | typeof nothing {
  if (!filter?.query || known.events.length > 0) return nothing;
  const words = suggestionsFor(filter.query, known, allKnown(known, filter.layers));
  if (words.length === 0) return nothing;
  return html`<p class="suggestions">
    ${ui.filter.didYouMean}
    ${words.map(
      (word) =>
        html`<button type="button" class="link-button" @click=${() => reader.view.filter(withQuery(filter, word))}>
          ${locale.strings.ui.filter.quoted(word)}
        </button>`,
    )}
  </p>`;
}

function searchField(page: FilledPage): TemplateResult {
  const { filter, known, ui, reader } = page;
  const search = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) reader.view.filter(withQuery(filter, target.value));
  };
  return html`<div class="search" role="search">
    <label for="query">${ui.filter.search}</label>
    <input
      id="query"
      type="search"
      autocomplete="off"
      placeholder=${ui.filter.placeholder}
      .value=${filter?.query ?? ''}
      aria-describedby="found"
      @input=${search}
    />
    <span id="found" class="note"
      >${ui.filter.found(known.events.length, known.events.length + known.filteredOut)}</span
    >
  </div>`;
}

/** Words to look for, and what occurs to choose from, each with the number of events of the window it stands for. */
export function content(page: FilledPage): TemplateResult {
  const { known, filter, window } = page;
  const counts = facetCounts(known, filter, window);
  return html`${searchField(page)} ${suggestions(page)}
    <div class="facets">
      ${FACETS.map((facet) => facetGroup(facet, counts.get(facet) ?? [], page))} ${layerGroup(page)}
    </div>`;
}
