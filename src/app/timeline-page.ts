import { UsChinaTimeline } from '../elements/us-china-timeline.ts';
import { nextTask } from '../util/next-task.ts';
import { foreignData } from './foreign-data.ts';
import { isOfData, LinkedLook } from './linked-look.ts';
import { setUpOwnTimeline } from './own-timeline.ts';
import { rememberedTheme } from './remembered-theme.ts';
import type { PageLanguage } from './switch-language.ts';
import { setFromAddress } from './set-from-address.ts';
import { tellHeight } from './tell-height.ts';
import { applyTheme } from './theme-button.ts';
import { today } from './today.ts';

/** Resolves when the first load has ended, well or not, and the page shows it. */
const firstEnd = (timeline: Element): Promise<unknown> =>
  Promise.race(
    ['rt-load', 'rt-error'].map(
      (end) => new Promise((resolve) => timeline.addEventListener(end, resolve, { once: true })),
    ),
  );

/**
 * Sets the page’s timeline up as the address asks for, and what stands around it and works with it. Resolves when the page
 * shows it, or that there is none.
 */
export async function setUpTimeline(query: URLSearchParams, language: PageLanguage): Promise<void> {
  const timeline = document.querySelector('us-china-timeline');
  if (!timeline) return;
  // Reading its code was long enough for one task.
  await nextTask();
  if (!customElements.get('us-china-timeline')) customElements.define('us-china-timeline', UsChinaTimeline);
  const foreign = foreignData(query);
  setFromAddress(timeline, query, (name) => foreign !== undefined && (name === 'src' || isOfData(name)));
  timeline.setAttribute('retrieved', today(new Date()));
  if (!foreign) timeline.setAttribute('url-state', 'hash');
  if (!query.has('embed')) timeline.setAttribute('embed-src', `${location.pathname}?embed`);
  const theme = rememberedTheme();
  if (theme) applyTheme(theme, timeline);
  const own = setUpOwnTimeline(timeline, language);
  await firstEnd(timeline);
  // From here on it is as high as what it shows.
  delete timeline.dataset.awaited;
  if (foreign) own.ask(foreign, new LinkedLook(timeline, query));
  if (query.has('embed')) tellHeight(query.get('id'));
}
