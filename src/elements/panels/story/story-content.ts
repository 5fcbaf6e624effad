import { html, type TemplateResult } from 'lit';
import { closeButton } from '../../views/help-dialog.ts';
import { heading } from '../../views/heading.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { textOf } from '../../views/text-of.ts';

export { storyStyles as styles } from './story-styles.ts';

/** The buttons stay the same two at every step, so that the focus stays on them. */
function steering(at: number, count: number, { ui, reader }: FilledPage): TemplateResult {
  const isLast = at === count - 1;
  const forth = (): void => (isLast ? reader.story.leave() : reader.story.goTo(at + 1));
  return html`<div class="story-buttons">
    <button
      type="button"
      class="text-button"
      part="button"
      aria-disabled=${at === 0}
      @click=${() => reader.story.goTo(at - 1)}
    >
      ${ui.story.previous}
    </button>
    <button type="button" class="text-button is-next" part="button" @click=${forth}>
      ${isLast ? ui.story.finish : ui.story.next}
    </button>
  </div>`;
}

/** One step of the story: how far it is, what it says, and the way on. */
export function content(page: FilledPage): TemplateResult {
  const { ui, locale, level, reader, known } = page;
  const { story } = known.timeline;
  const at = reader.state.story ?? 0;
  const step = story[at];
  if (!step) return html``;
  return html`<div class="story-head">
      <p class="story-progress">${ui.story.progress(at + 1, story.length)}</p>
      ${closeButton(ui.story.leave, reader.story.leave)}
    </div>
    <div class="story-bar"><span .style=${`width:${(100 * (at + 1)) / story.length}%`}></span></div>
    ${heading(level + 1, textOf(step.title, locale), { id: 'story-title', class: 'panel-title' })}
    <p class="story-text">${textOf(step.text, locale)}</p>
    ${steering(at, story.length, page)}`;
}
