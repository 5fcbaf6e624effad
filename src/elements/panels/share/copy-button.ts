import { html, nothing, type TemplateResult } from 'lit';
import type { FilledPage } from '../../views/page-model.ts';

/** A button that copies, and what came of it. */
export function copyButton(
  name: string,
  label: string,
  text: () => string,
  { ui, reader }: FilledPage,
): TemplateResult {
  const { shared } = reader.state;
  const isDone = shared?.name === name && shared.text === undefined;
  const refused = shared?.name === name ? shared.text : undefined;
  return html`<p class="copy">
      <button
        type="button"
        class="text-button"
        part="button"
        data-copy=${name}
        @click=${() => void reader.share.copy(name, text())}
      >
        ${label}
      </button>
      ${isDone ? html`<span class="note">${ui.share.copied}</span>` : nothing}
    </p>
    ${
      refused === undefined
        ? nothing
        : html`<label class="refused"
            ><span>${ui.share.copyRefused}</span> <textarea readonly rows="3" .value=${refused}></textarea>
          </label>`
    }`;
}
