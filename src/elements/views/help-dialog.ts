import { html, type TemplateResult } from 'lit';
import { fact } from './details/block.ts';
import { heading } from './heading.ts';
import { icon } from './icon.ts';
import type { Page } from './page-model.ts';

/** A button that closes something. */
export const closeButton = (label: string, run: () => void): TemplateResult =>
  html`<button type="button" class="button close" part="button" aria-label=${label} title=${label} @click=${run}>
    ${icon('close')}
  </button>`;

/** The keys and what they do. Opened with `showModal()`; Esc closes it and the browser gives the focus back. */
export const helpDialog = ({ ui, level, reader }: Page): TemplateResult =>
  html`<dialog class="help" aria-labelledby="help-title">
    <div class="panel-head">
      ${heading(level + 1, ui.keyboardHelp, { id: 'help-title', class: 'panel-title' })}
      ${closeButton(ui.close, reader.page.closeHelp)}
    </div>
    <dl class="keys">${ui.shortcuts.map(({ keys, does }) => fact(html`<kbd>${keys}</kbd>`, does))}</dl>
  </dialog>`;
