import { html, type TemplateResult } from 'lit';
import { heading } from '../../views/heading.ts';
import type { FilledPage } from '../../views/page-model.ts';

/** A part of the panel under its own heading; `name` is for its style. */
export const shareSection = (title: string, { level }: FilledPage, name: string, inside: unknown): TemplateResult =>
  html`<div class="share-part is-${name}">${heading(level + 2, title, { class: 'block-title' })} ${inside}</div>`;
