import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AccountState } from '../../../model/timeline.ts';

/** One shape a state on a 16 px grid; silence and the lack of a readout must never look alike. */
const GLYPHS: Readonly<Record<AccountState, () => SVGTemplateResult>> = {
  stated: () => svg`<circle class="solid" cx="8" cy="8" r="5.5"></circle>`,
  differs: () => svg`<path class="solid" d="M7 3.2a5 5 0 0 0 0 9.6zM9 4.2a5 5 0 0 1 0 9.6z"></path>`,
  'not-mentioned': () => svg`<circle cx="8" cy="8" r="5"></circle>`,
  denied: () => svg`<circle cx="8" cy="8" r="5"></circle><path d="M3 13 13 3"></path>`,
  declined: () => svg`<circle cx="8" cy="8" r="5"></circle><path d="M5 8h6"></path>`,
  'no-readout': () => svg`<path d="M3 3h10v10H3zM3 8l5-5M3 13 13 3M8 13l5-5"></path>`,
  unknown: () => svg`<circle class="dotted" cx="8" cy="8" r="5"></circle>`,
};

/** The small shape beside the words of an account’s state; it says nothing the words do not. */
export const accountGlyph = (state: AccountState): TemplateResult => html`
  <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${GLYPHS[state]()}
  </svg>
`;
