import type { PageLanguage } from './switch-language.ts';

const WORDS: Readonly<Record<PageLanguage, { readonly failed: string; readonly again: string }>> = {
  en: { failed: 'The timeline could not be loaded. Check the connection and try again.', again: 'Try again' },
  'zh-Hans': { failed: '时间线未能载入。请检查网络连接，然后重试。', again: '重试' },
};

/**
 * Says in the timeline’s place that its script could not be loaded; the button takes the words away and tries again. When
 * it is said again, the button has the focus, as the one before it had.
 */
export function tellNoTimeline(
  timeline: HTMLElement,
  language: PageLanguage,
  isAgain: boolean,
  tryAgain: () => void,
): void {
  const note = Object.assign(document.createElement('div'), { className: 'no-timeline', role: 'alert' });
  const words = Object.assign(document.createElement('p'), { textContent: WORDS[language].failed });
  const button = Object.assign(document.createElement('button'), { className: 'tool', type: 'button' });
  button.textContent = WORDS[language].again;
  button.addEventListener('click', () => {
    note.remove();
    tryAgain();
  });
  note.append(words, button);
  timeline.append(note);
  if (isAgain) button.focus();
}
