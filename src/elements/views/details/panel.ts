import { html, type TemplateResult } from 'lit';
import type { Words } from '../../../layout/event-words.ts';
import { heading } from '../heading.ts';
import { closeButton } from '../help-dialog.ts';
import { readable } from '../long-text.ts';
import type { FilledPage } from '../page-model.ts';

/** What is open, with its title and the way out: a region of its own, named by the title. */
export const panel = (
  { text, lang }: Words,
  { level, ui, reader }: FilledPage,
  content: TemplateResult,
): TemplateResult =>
  html`<div class="details" part="details" id="details" role="region" aria-labelledby="details-title">
    <div class="panel-head">
      ${heading(level + 1, readable(text), { id: 'details-title', class: 'panel-title details-title', lang, tabindex: -1 })}
      ${closeButton(ui.close, reader.events.close)}
    </div>
    ${content}
  </div>`;
