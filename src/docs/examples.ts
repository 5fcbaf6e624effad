import { html, render, type TemplateResult } from 'lit';

import { cases } from '../../test/cases/gallery.ts';
import type { Case } from '../../test/cases/case.ts';
import { SHOWN_FIRST } from './shown-first.ts';
import { liveCase } from './live-case.ts';

/** A case under its name: the picture to try out, and the document it is made of. */
const example = (one: Case): TemplateResult =>
  html`<article class="example">
    <h3 id=${`example-${one.name}`}>${one.title}</h3>
    ${SHOWN_FIRST[one.name] ? html`<p>${SHOWN_FIRST[one.name]}</p>` : ''}
    <div class="live">${liveCase(one)}</div>
    <details class="source">
      <summary>The document</summary>
      <pre tabindex="0" role="group" aria-label=${`Document: ${one.title}`}><code>${textOf(one)}</code></pre>
    </details>
  </article>`;

const textOf = ({ documents }: Case): string =>
  JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2);

/** Every other case, to be chosen: forty timelines at once would help nobody. */
function others(rest: readonly Case[], chosen: Case, choose: (name: string) => void): TemplateResult {
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) choose(target.value);
  };
  return html`<div class="more">
    <label for="other-case">One of ${rest.length} other cases</label>
    <select id="other-case" @change=${change}>
      ${rest.map(({ name, title }) => html`<option value=${name} ?selected=${name === chosen.name}>${title}</option>`)}
    </select>
    ${example(chosen)}
  </div>`;
}

/** Renders the cases shown first, in the order of their list, and the choice among the others. */
export function renderExamples(place: HTMLElement): void {
  // Cases of the bundled documents are the page itself.
  const own = cases.filter(({ name }) => !name.startsWith('us-china'));
  const first = Object.keys(SHOWN_FIRST).flatMap((name) => own.find((one) => one.name === name) ?? []);
  const rest = own.filter(({ name }) => !(name in SHOWN_FIRST));
  const show = (name: string): void => {
    const chosen = rest.find((one) => one.name === name) ?? rest[0];
    render(html`${first.map(example)} ${chosen ? others(rest, chosen, show) : ''}`, place);
  };
  show('');
}
