import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PickedText } from '../../../locale/pick-text.ts';
import { heading } from '../../views/heading.ts';
import type { FilledPage } from '../../views/page-model.ts';

/** Values shown outright; the rarer ones fold away. */
const SHOWN_OUTRIGHT = 8;

/** One thing to choose. */
export interface GroupValue {
  readonly value: string;
  readonly name: PickedText;
  readonly isChosen: boolean;
  /** Events that would be seen. */
  readonly seen: number;
  readonly toggle: () => void;
}

function valueButton({ value, name, isChosen, seen, toggle }: GroupValue, { locale }: FilledPage): TemplateResult {
  return html`<li>
    <button
      type="button"
      class=${seen > 0 || isChosen ? 'value' : 'value is-absent'}
      part="button"
      data-value=${value}
      aria-pressed=${isChosen}
      @click=${toggle}
    >
      <span lang=${name.lang || nothing}>${name.text}</span> <span class="count">${locale.number(seen)}</span>
    </button>
  </li>`;
}

/** Things to choose from, always in the same order, so that none moves under the pointer. Nothing where there is no choice. */
export function valueGroup(
  id: string,
  title: string,
  values: readonly GroupValue[],
  page: FilledPage,
): TemplateResult | typeof nothing {
  if (values.length < 2) return nothing;
  const list = (some: readonly GroupValue[]): TemplateResult =>
    html`<ul class="plain values" role="list">
      ${repeat(
        some,
        ({ value }) => value,
        (one) => valueButton(one, page),
      )}
    </ul>`;
  const rest = values.slice(SHOWN_OUTRIGHT);
  return html`<div class="facet" role="group" aria-labelledby="facet-${id}">
    ${heading(page.level + 2, title, { id: `facet-${id}`, class: 'facet-title' })}
    <div>
      ${list(values.slice(0, SHOWN_OUTRIGHT))}
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
