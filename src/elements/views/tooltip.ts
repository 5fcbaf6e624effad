import { html, type TemplateResult } from 'lit';
import { cssProps } from '../directives/css-props.ts';
import type { Target } from '../../layout/scene.ts';

/** What a mark without a full label shows on hover and focus. */
export interface TooltipText {
  readonly title: string;
  readonly date: string;
  readonly lang: string;
}

/** Half the widest tooltip, px: it never leaves the drawing. */
const HALF_WIDTH_PX = 130;

/** Title and date beside a mark; repeats the button’s name, so it is hidden from assistive technology. */
export function tooltip({ mark }: Target, text: TooltipText, widthPx: number): TemplateResult {
  const middle = mark.x + mark.width / 2;
  const left = Math.min(Math.max(middle, HALF_WIDTH_PX), Math.max(HALF_WIDTH_PX, widthPx - HALF_WIDTH_PX));
  return html`<div
    class="tooltip"
    part="tooltip"
    aria-hidden="true"
    ${cssProps({ left: `${left}px`, top: `${mark.y + mark.height}px` })}
  >
    <b lang=${text.lang}>${text.title}</b><span>${text.date}</span>
  </div>`;
}
