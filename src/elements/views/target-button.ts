import { html, nothing, type TemplateResult } from 'lit';
import { targetKey } from '../../interaction/find-target.ts';
import type { Box, Target } from '../../layout/scene.ts';
import { cssProps } from '../directives/css-props.ts';

/** What a mark’s button says and how large it may be. */
export interface TargetLook {
  /** Distinguishing part first. */
  readonly name: string;
  readonly isTabStop: boolean;
  /** `undefined` for an aggregate, which opens nothing. */
  readonly isOpen: boolean | undefined;
  /** Side in px on a coarse pointer. */
  readonly touchPx: number;
}

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

/** The label belongs to the button: pressing a title is pressing its mark. */
function labelArea(label: Box, mark: Box): TemplateResult {
  const place = {
    left: `calc(50% + ${px(label.x - mark.x - mark.width / 2)})`,
    top: `calc(50% + ${px(label.y - mark.y - mark.height / 2)})`,
    width: px(label.width),
    height: px(label.height),
  };
  return html`<span class="hit-label" ${cssProps(place)}></span>`;
}

/** A transparent button over a mark, in the middle of it and as wide as it. */
export function targetButton(target: Target, look: TargetLook): TemplateResult {
  const { mark, label } = target;
  const place = {
    left: px(mark.x + mark.width / 2),
    top: px(mark.y + mark.height / 2),
    '--mark-width': px(mark.width),
    '--mark-height': px(mark.height),
    '--touch': px(look.touchPx),
  };
  return html`<button
    type="button"
    class="hit"
    data-key=${targetKey(target)}
    tabindex=${look.isTabStop ? '0' : '-1'}
    aria-label=${look.name}
    aria-expanded=${look.isOpen === undefined ? nothing : look.isOpen ? 'true' : 'false'}
    aria-controls=${look.isOpen ? 'details' : nothing}
    ${cssProps(place)}
  >
    ${label ? labelArea(label, mark) : nothing}
  </button>`;
}
