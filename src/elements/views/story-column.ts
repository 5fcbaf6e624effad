import { html, nothing, type TemplateResult } from 'lit';
import { storyPanel } from '../panels/story/story-panel.ts';
import { insideOf } from './open-panel.ts';
import type { FilledPage } from './page-model.ts';

/** From this width of the whole the story stands beside the timeline, px. */
const BESIDE_MIN_PX = 960;
/** The column and the gap after it, px. */
const COLUMN_PX = 320 + 32;

/** True when a story that is read stands beside the timeline, in a whole of so many px. */
export const isBeside = (widthPx: number): boolean => widthPx >= BESIDE_MIN_PX;

/** The room that is left for the timeline, px. */
export const widthBesideStory = (widthPx: number, isRead: boolean): number =>
  isRead && isBeside(widthPx) ? widthPx - COLUMN_PX : widthPx;

/** The story where it is being read; nothing otherwise. */
export function storyColumn(page: FilledPage): TemplateResult | typeof nothing {
  const { reader } = page;
  if (reader.state.story === undefined || !storyPanel.isOffered(page)) return nothing;
  return html`<section
    id="story"
    class="story"
    part="story"
    tabindex="-1"
    aria-labelledby="story-title"
    @keydown=${reader.story.keyDown}
  >
    ${insideOf(storyPanel, page)}
  </section>`;
}
