import { html, type TemplateResult } from 'lit';

/** Longer texts would push all that follows out of sight, characters. */
const LONG = 1000;

/** A text to be read: a very long one has a ceiling and scrolls by itself, by pointer and by key. */
export const readable = (text: string): TemplateResult | string =>
  text.length > LONG ? html`<span class="long" tabindex="0">${text}</span>` : text;

/** A text of a button or link: a very long one is cut on the page, for what it leads to has it whole. */
export const clamped = (text: string): TemplateResult | string =>
  text.length > LONG ? html`<span class="long is-cut">${text}</span>` : text;
