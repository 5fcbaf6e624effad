import { html, nothing, type TemplateResult } from 'lit';
import { targetKey } from '../../interaction/find-target.ts';
import { movedPx } from '../../interaction/moved-drawing.ts';
import { HORIZONTAL_MIN_PX } from '../../layout/metrics.ts';
import { sceneKey } from '../../layout/scene-key.ts';
import type { Target } from '../../layout/scene.ts';
import { keyTemplate } from '../../render/key-template.ts';
import { readColors } from '../settings.ts';
import { overview } from './overview.ts';
import type { DrawnPage } from './page-model.ts';
import { ID_PREFIX, plot } from './plot.ts';
import { linkTip } from './link-tip.ts';
import { tooltip } from './tooltip.ts';

/** The shapes and colours that occur in the drawing, with their words; can be folded away. */
function howToRead({ scene, known, locale, widthPx, settings }: DrawnPage): unknown {
  const entries = sceneKey(scene, readColors(settings), known, locale);
  if (entries.length === 0) return nothing;
  return html`<details class="legend" ?open=${widthPx >= HORIZONTAL_MIN_PX}>
    <summary>${locale.strings.key.title}</summary>
    ${keyTemplate(entries, locale.tag, ID_PREFIX)}
  </details>`;
}

/** The way to what was left out for brevity; nothing when all is drawn. */
function showAll({ scene, events, locale, reader }: DrawnPage): TemplateResult | typeof nothing {
  const drawn = scene.targets.reduce((sum, target) => sum + target.count, 0);
  if (scene.layout !== 'vertical' || drawn >= events.length) return nothing;
  return html`<button
    type="button"
    class="text-button show-all"
    part="button"
    @click=${reader.state.isExpanded ? () => reader.page.show('list') : reader.page.expand}
  >
    ${locale.strings.drawing.showAll(events.length)}
  </button>`;
}

/** Below the drawing or, from top to bottom, in the room kept free for the open event. */
const placed = ({ scene: { detailsY }, selected, scale }: DrawnPage, opened: unknown): TemplateResult =>
  selected && detailsY !== undefined
    ? html`<div class="inline-details" tabindex="-1" .style=${`top:${detailsY * scale}px`}>${opened}</div>`
    : html`<div class="below-details" tabindex="-1">${opened}</div>`;

/** What the pointer can do to the drawing, and is doing. */
const plotClass = ({ motion: { gestures, tween } }: DrawnPage, isMoved: boolean): string =>
  [
    'plot-area',
    `is-${gestures.touchMode}`,
    gestures.drag.isDragging ? 'is-moving' : '',
    tween.isRunning ? 'is-on-way' : '',
    isMoved ? 'is-moved' : '',
  ].join(' ');

/** How to zoom; said to those who see the drawing and turn the wheel over it. */
const zoomHint = ({ ui }: DrawnPage): TemplateResult =>
  html`<p class="gesture-hint" aria-hidden="true">${ui.zoomHint(isMac() ? '⌘' : 'Ctrl')}</p>`;

const isMac = (): boolean => /^(Mac|iP)/.test(navigator.platform);

/** The timeline as a picture, with its key; `opened`: details, or `undefined`. */
export function chart(page: DrawnPage, opened: unknown): TemplateResult {
  const { scene, pointer, focus, reader, selected } = page;
  const { gestures, tween, ground } = page.motion;
  const pushedPx = movedPx(scene, page.window);
  const drawn = tween.sceneOnWayTo(scene, pushedPx, page.locale);
  const find = (key: string | undefined): Target | undefined => scene.targets.find((one) => targetKey(one) === key);
  const openId = selected?.id ?? reader.state.members[0];
  const hinted = find(pointer.tooltip);
  const link = reader.links.chosen;
  const focusIn = (event: Event): void => {
    focus.focusIn(event);
    pointer.focusIn(event);
  };
  return html`<div class="key">${howToRead(page)}</div>
    <div class="stage is-${scene.layout}" @pointerout=${ground.leave}>
      <div
        class=${plotClass(page, pushedPx !== 0)}
        @wheel=${gestures.wheel.turn}
        @pointerdown=${gestures.drag.down}
        @pointermove=${gestures.drag.move}
        @pointerup=${gestures.drag.up}
        @pointercancel=${gestures.drag.cancel}
        @dblclick=${gestures.doubleClick}
        @click=${(event: MouseEvent) => gestures.drag.isClick(event) && reader.events.press(event)}
        @keydown=${reader.keys.inPlot}
        @focusin=${focusIn}
        @focusout=${pointer.focusOut}
        @pointerover=${pointer.over}
        @pointerleave=${pointer.leave}
      >
        ${plot(page, drawn, find(pointer.active)?.events[0] ?? openId, link)}
        ${link ? linkTip(link, page) : hinted?.events[0] === openId ? nothing : tooltip(hinted, page)}
        ${gestures.wheel.isHinting ? zoomHint(page) : nothing}
      </div>
      ${opened ? placed(page, opened) : nothing} ${overview(page)}
    </div>
    ${showAll(page)}`;
}
