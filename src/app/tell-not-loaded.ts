import type { PageLanguage } from './switch-language.ts';

const WORDS: Readonly<Record<PageLanguage, string>> = {
  en: 'This part could not be loaded. Check the connection and press the button again.',
  'zh-Hans': '这一部分未能载入。请检查网络连接，然后再按一次按钮。',
};

/**
 * Says behind a button, which it takes the reader to, that what it opens could not be loaded; said again each time, and
 * gone with the next press.
 */
export function tellNotLoaded(button: HTMLButtonElement, language: PageLanguage): void {
  const note = Object.assign(document.createElement('p'), { role: 'alert', className: 'not-loaded' });
  note.textContent = WORDS[language];
  if (button.nextElementSibling?.matches('.not-loaded')) button.nextElementSibling.remove();
  button.after(note);
  button.addEventListener('click', () => note.remove(), { once: true });
  button.focus();
  note.scrollIntoView({ block: 'nearest' });
}
