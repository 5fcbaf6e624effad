import { nothing, type TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** How a heading is found and styled. */
export interface HeadingOptions {
  readonly id: string;
  readonly className: string;
  readonly part?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** True when script may move the focus to it. */
  readonly isFocusable?: boolean;
}

/** A real heading of a level given at run time, held within 1–6. */
export function heading(level: number, content: unknown, options: HeadingOptions): TemplateResult {
  const tag = TAGS[Math.min(6, Math.max(1, level)) - 1] ?? TAGS[5];
  const { id, className, part = '', lang = '', isFocusable = false } = options;
  return html`<${tag} id=${id} class=${className} part=${part || nothing} lang=${lang || nothing} tabindex=${isFocusable ? '-1' : nothing}>${content}</${tag}>`;
}
