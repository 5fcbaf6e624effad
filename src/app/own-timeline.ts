import type { TimelineDocument } from '../model/generated/document.ts';
import type { UsChinaTimeline } from '../us-china.ts';
import type { PageLanguage } from './switch-language.ts';
import { tellNotLoaded } from './tell-not-loaded.ts';

/** Sets up the buttons of “Your own timeline”. What a button opens is loaded when it is pressed. */
export function setUpOwnTimeline(timeline: UsChinaTimeline, language: PageLanguage): void {
  const again = document.querySelector<HTMLButtonElement>('#bundled-again');
  const show = (data: TimelineDocument | undefined): void => {
    timeline.data = data;
    if (again) again.hidden = data === undefined;
    timeline.scrollIntoView({ block: 'start' });
    takeFocus(timeline);
  };
  again?.addEventListener('click', () => show(undefined));
  onPress('#new-from-text', language, async () => {
    const { DraftDialog } = await import('./draft/draft-dialog.ts');
    new DraftDialog(language, show).open();
  });
}

/** Focus for a moment only: a host that could always take it would swallow clicks. */
function takeFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}

/** Shows a button of the page and says what pressing it does; while that is loading the button waits. */
function onPress(selector: string, language: PageLanguage, act: () => Promise<void>): void {
  const button = document.querySelector<HTMLButtonElement>(selector);
  if (!button) return;
  button.addEventListener('click', () => {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    void act()
      .catch(() => tellNotLoaded(button, language))
      .finally(() => (button.ariaBusy = null));
  });
  button.hidden = false;
}
