import { html, render, type TemplateResult } from 'lit';

import { cases } from '../../test/cases/gallery.ts';
import type { Case } from '../../test/cases/case.ts';
import { SHOWN_FIRST, type DocsTexts } from './docs-texts.ts';
import { liveCase } from './live-case.ts';

/** A case under its name: what to look for, the picture to try out, and the document it is made of. */
const example = (one: Case, texts: DocsTexts, lookFor?: string): TemplateResult =>
  html`<article class="example">
    <h3 id=${`example-${one.name}`}>${one.title}</h3>
    ${lookFor ? html`<p>${lookFor}</p>` : ''}
    <div class="live">${liveCase(one)}</div>
    <details class="source">
      <summary>${texts.document}</summary>
      <pre tabindex="0" role="group" aria-label=${texts.documentOf(one.title)}><code>${textOf(one)}</code></pre>
    </details>
  </article>`;

const textOf = ({ documents }: Case): string =>
  JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2);

/** Every other case, to be chosen: forty timelines at once would help nobody. */
function others(rest: readonly Case[], chosen: Case, texts: DocsTexts, choose: (name: string) => void): TemplateResult {
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) choose(target.value);
  };
  return html`<div class="more">
    <label for="other-case">${texts.otherCases(rest.length)}</label>
    <select id="other-case" @change=${change}>
      ${rest.map(({ name, title }) => html`<option value=${name} ?selected=${name === chosen.name}>${title}</option>`)}
    </select>
    ${example(chosen, texts)}
  </div>`;
}

/** The documents of a case with their texts in the language of the page. */
const documentsIn = ({ documents }: Case, { sampleText }: DocsTexts): Case['documents'] =>
  JSON.parse(JSON.stringify(documents), (_key, value: unknown) =>
    typeof value === 'string' ? (sampleText(value) ?? value) : value,
  ) as Case['documents'];

/** The cases in the language of the page. Those of the bundled documents are left out: they are the page itself. */
const ownCases = (texts: DocsTexts): readonly Case[] =>
  cases
    .filter(({ name }) => !name.startsWith('us-china'))
    .map((one) => ({
      ...one,
      title: texts.caseTitle(one.name) ?? one.title,
      documents: documentsIn(one, texts),
    }));

/** Renders the cases shown first, in the order of their list, and the choice among the others. */
export function renderExamples(place: HTMLElement, texts: DocsTexts): void {
  const own = ownCases(texts);
  const shown: readonly string[] = SHOWN_FIRST;
  const rest = own.filter(({ name }) => !shown.includes(name));
  const first = SHOWN_FIRST.flatMap((name) =>
    own.filter((one) => one.name === name).map((one) => example(one, texts, texts.lookFor[name])),
  );
  const show = (name: string): void => {
    const chosen = rest.find((one) => one.name === name) ?? rest[0];
    render(html`${first} ${chosen ? others(rest, chosen, texts, show) : ''}`, place);
  };
  show('');
}
