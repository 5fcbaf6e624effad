import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceStrings } from '../../locale/strings.ts';

/** Tells of events outside the window, with the way to them; nothing when there are none. */
export function windowLine(
  outside: number,
  strings: InterfaceStrings,
  showAll: () => void,
): TemplateResult | typeof nothing {
  if (outside <= 0) return nothing;
  return html`<p class="window-line">
    ${strings.outside(outside)}
    <button type="button" class="text-button" part="button" @click=${showAll}>${strings.showAllDates}</button>
  </p>`;
}
