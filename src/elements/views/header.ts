import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import type { Text } from '../../model/timeline.ts';
import { heading } from './heading.ts';
import { textOf } from './text-of.ts';

/** What stands above the drawing. */
export interface HeaderOptions {
  readonly title: Text;
  readonly description: Text | undefined;
  /** Generated: how many events, of what, from when to when. */
  readonly summary: string;
  readonly level: number;
  readonly locale: Locale;
  readonly onSkip: () => void;
}

/** Headline, the editor’s description, and the generated summary. */
export const header = ({ title, description, summary, level, locale, onSkip }: HeaderOptions): TemplateResult => html`
  <header class="header">
    ${heading(level, textOf(title, locale), { id: 'title', className: 'title', part: 'title' })}
    ${description ? html`<p class="description" part="description">${textOf(description, locale)}</p>` : nothing}
    <p id="summary" class="summary" part="summary">${summary}</p>
    <button class="skip" type="button" @click=${onSkip}>${locale.strings.ui.skip}</button>
  </header>
`;
