import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import { withoutBidiControls } from '../../../util/without-bidi-controls.ts';
import { readable } from '../long-text.ts';
import type { FilledPage } from '../page-model.ts';

/** A name and its value, one line of a description list. */
export const fact = (name: unknown, value: unknown): TemplateResult =>
  html`<div class="fact">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/** A part of the details under its own heading. */
export const block = (name: string, title: string, { level }: FilledPage, content: unknown): TemplateResult =>
  html`<div class="block ${name}">${heading(level + 2, title, { class: 'block-title' })} ${content}</div>`;

/** A part of the details that is a list; nothing without items. */
export const listBlock = (
  name: string,
  title: string,
  page: FilledPage,
  items: readonly TemplateResult[],
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : block(
        name,
        title,
        page,
        html`<ul class="plain" role="list">
          ${items}
        </ul>`,
      );

/** What goes with an item, in one small line: the parts that are there. */
export const note = (...parts: readonly (string | undefined)[]): TemplateResult =>
  html`<span class="note">${readable(withoutBidiControls(parts.filter(Boolean).join(' · ')))}</span>`;
