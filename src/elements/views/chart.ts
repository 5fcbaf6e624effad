import { html, nothing, type TemplateResult } from 'lit';
import { targetKey } from '../../interaction/find-target.ts';
import { HORIZONTAL_MIN_PX } from '../../layout/metrics.ts';
import { sceneKey } from '../../layout/scene-key.ts';
import type { Target } from '../../layout/scene.ts';
import { keyTemplate } from '../../render/key-template.ts';
import { readColors } from '../settings.ts';
import type { DrawnPage } from './page-model.ts';
import { ID_PREFIX, plot } from './plot.ts';
import { tooltip } from './tooltip.ts';

/** The shapes and colours that occur in the drawing, with their words; can be folded away. */
function howToRead({ scene, events, known, locale, widthPx, settings }: DrawnPage): TemplateResult | typeof nothing {
  const entries = sceneKey(scene, events, readColors(settings), known, locale);
  if (entries.length === 0) return nothing;
  return html`<details class="legend" ?open=${widthPx >= HORIZONTAL_MIN_PX}>
    <summary>${locale.strings.key.title}</summary>
    ${keyTemplate(entries, locale.tag, ID_PREFIX)}
  </details>`;
}

/** The way to what was left out for brevity; nothing when all is drawn. */
function showAll({ scene, events, locale, reader }: DrawnPage): TemplateResult | typeof nothing {
  const drawn = scene.targets.reduce((sum, target) => sum + target.events.length, 0);
  if (scene.layout !== 'vertical' || drawn >= events.length) return nothing;
  return html`<button type="button" class="text-button show-all" part="button" @click=${reader.page.expand}>
    ${locale.strings.drawing.showAll(events.length)}
  </button>`;
}

/** Below the drawing or, from top to bottom, in the room kept free for the open event. */
const placed = ({ scene: { detailsY }, selected }: DrawnPage, opened: unknown): TemplateResult =>
  selected && detailsY !== undefined
    ? html`<div class="inline-details" .style=${`top:${detailsY}px`}>${opened}</div>`
    : html`<div class="below-details">${opened}</div>`;

/** The timeline as a picture, with its key; `opened`: details, or `undefined`. */
export function chart(page: DrawnPage, opened: unknown): TemplateResult {
  const { scene, pointer, focus, reader, selected } = page;
  const find = (key: string | undefined): Target | undefined => scene.targets.find((one) => targetKey(one) === key);
  const openId = selected?.id ?? reader.state.members[0];
  const hinted = find(pointer.tooltip);
  const focusIn = (event: Event): void => {
    focus.focusIn(event);
    pointer.focusIn(event);
  };
  return html`${howToRead(page)}
    <div class="stage is-${scene.layout}">
      <div
        class="plot-area"
        @click=${reader.events.press}
        @keydown=${reader.keys.inPlot}
        @focusin=${focusIn}
        @focusout=${pointer.focusOut}
        @pointerover=${pointer.over}
        @pointerleave=${pointer.leave}
      >
        ${plot(page, find(pointer.active)?.events[0] ?? openId)}
        ${hinted?.events[0] === openId ? nothing : tooltip(hinted, page)}
      </div>
      ${opened ? placed(page, opened) : nothing}
    </div>
    ${showAll(page)}`;
}
