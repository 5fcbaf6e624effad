import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { SvgAttributes } from '../../render/svg-style.ts';
import { setAttributes } from '../../render/set-attributes.ts';

/** One template a level, for Lit binds no tag names. */
const HEADINGS: readonly ((attributes: DirectiveResult, content: unknown) => TemplateResult)[] = [
  (attributes, content) => html`<h1 ${attributes}>${content}</h1>`,
  (attributes, content) => html`<h2 ${attributes}>${content}</h2>`,
  (attributes, content) => html`<h3 ${attributes}>${content}</h3>`,
  (attributes, content) => html`<h4 ${attributes}>${content}</h4>`,
  (attributes, content) => html`<h5 ${attributes}>${content}</h5>`,
  (attributes, content) => html`<h6 ${attributes}>${content}</h6>`,
];

/** A real heading of a level given at run time; one below 6 is an `h6`. */
export function heading(level: number, content: unknown, attributes: SvgAttributes): TemplateResult | undefined {
  return HEADINGS[Math.min(level, HEADINGS.length) - 1]?.(setAttributes(attributes), content);
}
