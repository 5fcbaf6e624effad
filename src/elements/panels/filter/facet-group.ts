import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chosenOf, withToggled, type Facet } from '../../filter-parts.ts';
import { heading } from '../../views/heading.ts';
import type { FilledPage } from '../../views/page-model.ts';
import type { ValueCount } from './facet-counts.ts';
import { valueName } from '../../words/value-name.ts';

/** Values shown outright; the rarer ones fold away. */
const SHOWN_OUTRIGHT = 8;

type Count = readonly [value: string, count: ValueCount];

function valueButton(facet: Facet, [value, { seen }]: Count, page: FilledPage): TemplateResult {
  const { filter, known, locale, reader } = page;
  const { text, lang } = valueName(facet, value, known.timeline, locale);
  const isChosen = chosenOf(filter, facet).includes(value);
  return html`<li>
    <button
      type="button"
      class=${seen > 0 || isChosen ? 'value' : 'value is-absent'}
      part="button"
      data-value=${value}
      aria-pressed=${isChosen}
      @click=${() => reader.view.filter(withToggled(filter, facet, value))}
    >
      <span lang=${lang || nothing}>${text}</span> <span class="count">${locale.number(seen)}</span>
    </button>
  </li>`;
}

/** The values of a facet, always in the same order, so that none moves under the pointer. Nothing where there is no choice. */
export function facetGroup(facet: Facet, counts: readonly Count[], page: FilledPage): TemplateResult | typeof nothing {
  if (counts.length < 2) return nothing;
  const list = (values: readonly Count[]): TemplateResult =>
    html`<ul class="plain values" role="list">
      ${repeat(
        values,
        ([value]) => value,
        (value) => valueButton(facet, value, page),
      )}
    </ul>`;
  const rest = counts.slice(SHOWN_OUTRIGHT);
  return html`<div class="facet" role="group" aria-labelledby="facet-${facet}">
    ${heading(page.level + 2, page.ui.filter.facetNames[facet], { id: `facet-${facet}`, class: 'facet-title' })}
    <div>
      ${list(counts.slice(0, SHOWN_OUTRIGHT))}
      ${
        rest.length === 0
          ? nothing
          : html`<details class="fold">
              <summary>${page.ui.filter.moreValues(rest.length)}</summary>
              ${list(rest)}
            </details>`
      }
    </div>
  </div>`;
}
