import { html, type TemplateResult } from 'lit';

/** A name and its value, one line of a description list. */
export const fact = (name: string, value: unknown, className = ''): TemplateResult =>
  html`<div class="fact ${className}">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
