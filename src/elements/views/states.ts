import { html, nothing, type TemplateResult } from 'lit';
import { sentenceCase } from '../../locale/sentence-case.ts';
import type { InterfaceStrings } from '../../locale/strings.ts';

/** A state without a picture: what it is, and what can be done. */
export interface StateAction {
  readonly label: string;
  readonly run: () => void;
}

const stateBox = (className: string, title: string, text: unknown, action?: StateAction): TemplateResult => html`
  <div class="state ${className}">
    <p class="state-title">${title}</p>
    ${text}
    ${
      action
        ? html`<button type="button" class="text-button" part="button" @click=${action.run}>${action.label}</button>`
        : nothing
    }
  </div>
`;

/** Shown after a wait long enough to be noticed; as high as the picture will be. */
export const loadingState = (strings: InterfaceStrings): TemplateResult => html`
  <div class="state skeleton">
    <p>${strings.loading}</p>
    <span class="bone"></span><span class="bone"></span><span class="bone"></span>
  </div>
`;

/** The data could not be had; the host’s own content stays below. The message is English, as all messages on data are. */
export function errorState(strings: InterfaceStrings, message: string, retry: () => void): TemplateResult {
  const text = html`<p lang="en">${sentenceCase(message)}</p>`;
  return html`<div role="alert">
    ${stateBox('error', strings.errorTitle, text, { label: strings.retry, run: retry })}
  </div>`;
}

/** Why there is nothing to see. */
export const emptyState = (title: string, action?: StateAction): TemplateResult =>
  stateBox('empty', title, nothing, action);
