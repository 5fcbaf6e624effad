import { html, nothing, type TemplateResult } from 'lit';
import { PAGE_ROWS, type EventPage } from '../event-page.ts';
import type { FilledPage } from './page-model.ts';

/** The way to the rows before and after those on the page; nothing when all are there. */
export function pager(
  { first, total, events }: EventPage,
  { ui, reader }: FilledPage,
): TemplateResult | typeof nothing {
  if (total <= PAGE_ROWS) return nothing;
  const button = (label: string, to: number): TemplateResult =>
    html`<button
      type="button"
      class="text-button"
      part="button"
      aria-disabled=${to < 0 || to >= total}
      @click=${() => to >= 0 && to < total && reader.page.turnTo(to)}
    >
      ${label}
    </button>`;
  return html`<nav class="pager" aria-label=${ui.pages}>
    ${button(ui.previousPage, first - PAGE_ROWS)}
    <span>${ui.pageOf(first + 1, first + events.length, total)}</span>
    ${button(ui.nextPage, first + PAGE_ROWS)}
  </nav>`;
}
