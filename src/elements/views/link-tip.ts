import { html, type TemplateResult } from 'lit';
import type { ChosenLink } from '../actions/link-actions.ts';
import { movedPx } from '../../interaction/moved-drawing.ts';
import { clamp } from '../../util/clamp.ts';
import { linkWords } from '../words/link-ends.ts';
import type { DrawnPage } from './page-model.ts';
import { HALF_WIDTH_PX } from './tooltip.ts';

/** The link chosen with the keys, in words, at its mark. It was announced, so it is hidden from assistive technology. */
export function linkTip(link: ChosenLink, { scene, locale, window }: DrawnPage): TemplateResult | undefined {
  const target = scene.targets.find(({ events }) => events.includes(link.from));
  if (!target) return undefined;
  const { y, width, height } = target.mark;
  const x = target.mark.x + movedPx(scene, window);
  const left = clamp(x + width / 2, HALF_WIDTH_PX, scene.width - HALF_WIDTH_PX);
  return html`<div
    class="tooltip link-tip"
    part="tooltip"
    aria-hidden="true"
    .style=${`left:${left}px;top:${y + height}px`}
  >
    <b>${linkWords(link, link.at, link.of, locale)}</b><span>${locale.strings.ui.linkKeys.enterFollows}</span>
  </div>`;
}
