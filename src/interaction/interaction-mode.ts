/** How far gestures over the drawing go: with the page’s scrolling, before it, or not at all. */
export type InteractionMode = 'cooperative' | 'greedy' | 'none';

/** What a page may ask for; `auto` is cooperative wherever there is something else to scroll. */
export type InteractionSetting = 'auto' | InteractionMode;

/** The mode that counts. `isScrollable`: the drawing stands in something that scrolls; asked only where it matters. */
export function resolveMode(setting: InteractionSetting, isScrollable: () => boolean): InteractionMode {
  if (setting !== 'auto') return setting;
  return isScrollable() ? 'cooperative' : 'greedy';
}

/**
 * How far fingers go. What a touch means is settled by CSS before any event, and two fingers that could not enlarge the
 * page would leave a reader with low vision without: so `auto` is cooperative on every page.
 */
export const touchMode = (setting: InteractionSetting): InteractionMode => resolveMode(setting, () => true);
