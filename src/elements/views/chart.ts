import { html, nothing, type TemplateResult } from 'lit';
import type { Scene, Target } from '../../layout/scene.ts';
import { cssProps } from '../directives/css-props.ts';
import { plot, type PlotOptions } from './plot.ts';
import { tooltip, type TooltipText } from './tooltip.ts';

/** The drawing with what stands on, in and below it. */
export interface ChartOptions extends PlotOptions {
  readonly tooltipOf: { readonly target: Target; readonly text: TooltipText } | undefined;
  /** The open event’s details, below the drawing or, from top to bottom, in the room kept free for them. */
  readonly details: unknown;
  /** Words of the button that shows what was left out for brevity; absent when nothing was. */
  readonly showAllWords: string | undefined;
  readonly onShowAll: () => void;
  readonly onClick: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: Event) => void;
  readonly onFocusOut: (event: Event) => void;
  readonly onPointerOver: (event: Event) => void;
  readonly onPointerLeave: () => void;
}

const detailsPlace = ({ layout, detailsY }: Scene, details: unknown): TemplateResult =>
  layout === 'vertical' && detailsY !== undefined
    ? html`<div class="inline-details" ${cssProps({ top: `${detailsY}px` })}>${details}</div>`
    : html`<div class="below-details">${details}</div>`;

/** The timeline as a picture. */
export const chart = (options: ChartOptions): TemplateResult => html`
  <div class="stage is-${options.scene.layout}">
    <div
      class="plot-area"
      @click=${options.onClick}
      @keydown=${options.onKeyDown}
      @focusin=${options.onFocusIn}
      @focusout=${options.onFocusOut}
      @pointerover=${options.onPointerOver}
      @pointerleave=${options.onPointerLeave}
    >
      ${plot(options)}
      ${options.tooltipOf ? tooltip(options.tooltipOf.target, options.tooltipOf.text, options.scene.width) : nothing}
    </div>
    ${options.details ? detailsPlace(options.scene, options.details) : nothing}
  </div>
  ${
    options.showAllWords
      ? html`<button type="button" class="text-button show-all" part="button" @click=${options.onShowAll}>
          ${options.showAllWords}
        </button>`
      : nothing
  }
`;
