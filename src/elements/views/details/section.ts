import { html, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';

/** A part of the details under its own heading. */
export const section = (name: string, title: string, level: number, content: unknown): TemplateResult => html`
  <div class="block ${name}">
    ${heading(level, title, { id: `details-${name}`, className: 'block-title' })} ${content}
  </div>
`;
