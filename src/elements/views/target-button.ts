import { html, nothing, type TemplateResult } from 'lit';
import { targetKey } from '../../interaction/find-target.ts';
import type { Box, Target } from '../../layout/scene.ts';
import type { TargetName } from './target-names.ts';

/** How a mark’s button stands among the others. */
export interface TargetState {
  readonly isTabStop: boolean;
  /** `undefined` for an aggregate that is zoomed to, and opens nothing. */
  readonly isOpen: boolean | undefined;
  /** True where a link leads that is being followed. */
  readonly isLinkEnd: boolean;
}

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

/** The label belongs to the button: pressing a title is pressing its mark. */
function labelArea(label: Box, mark: Box): TemplateResult {
  const left = px(label.x - mark.x - mark.width / 2);
  const top = px(label.y - mark.y - mark.height / 2);
  const place = `left:calc(50% + ${left});top:calc(50% + ${top});width:${px(label.width)};height:${px(label.height)}`;
  return html`<span class="hit-label" .style=${place}></span>`;
}

/**
 * A transparent button over a mark, in the middle of it and as wide as it.
 * Places are set as a property, through the CSSOM: a strict page refuses `style` attributes.
 */
export function targetButton(target: Target, name: TargetName | undefined, state: TargetState): TemplateResult {
  const { mark, label } = target;
  const middle = `left:${px(mark.x + mark.width / 2)};top:${px(mark.y + mark.height / 2)}`;
  const size = `--_rt-mark-width:${px(mark.width)};--_rt-mark-height:${px(mark.height)};--_rt-touch:${px(name?.touchPx ?? 0)}`;
  return html`<button
    type="button"
    class=${state.isLinkEnd ? 'hit is-link-end' : 'hit'}
    data-key=${targetKey(target)}
    tabindex=${state.isTabStop ? 0 : -1}
    aria-label=${name?.name}
    aria-expanded=${state.isOpen ?? nothing}
    aria-controls=${state.isOpen ? 'details' : nothing}
    .style=${`${middle};${size}`}
  >
    ${label ? labelArea(label, mark) : nothing}
  </button>`;
}
