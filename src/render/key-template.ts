import { html, svg, type TemplateResult } from 'lit';
import type { KeyEntry } from '../layout/key-entries.ts';
import { KEY_GLYPH } from '../layout/key-glyph.ts';
import { groupTemplate } from './svg-template.ts';
import { pageStyle } from './page-style.ts';

/** One shape of the key with its words, for the page. */
const entryTemplate = ({ shape, words, items }: KeyEntry, lang: string, idPrefix: string): TemplateResult =>
  html`<li>
    <svg aria-hidden="true" focusable="false" width=${KEY_GLYPH.width} height=${KEY_GLYPH.height}>
      ${svg`${groupTemplate({ type: 'group', name: shape, items }, pageStyle(lang, idPrefix, undefined))}`}</svg
    ><span>${words}</span>
  </li>`;

/** The key (“How to read”) as a list of shapes and words. Patterns are those of the drawing with the same `idPrefix`. */
export const keyTemplate = (entries: readonly KeyEntry[], lang: string, idPrefix: string): TemplateResult =>
  html`<ul role="list" part="legend">
    ${entries.map((entry) => entryTemplate(entry, lang, idPrefix))}
  </ul>`;
