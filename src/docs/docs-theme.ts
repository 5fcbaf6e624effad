import { type PageTheme, rememberTheme } from '../app/remembered-theme.ts';
import type { PageLanguage } from '../app/switch-language.ts';
import { setUpThemeButton } from '../app/theme-button.ts';

/** Makes a button change the colours of the page and of every timeline on it, those that come later included. */
export function setUpDocsTheme(button: HTMLButtonElement, chosen: PageTheme | undefined, language: PageLanguage): void {
  const root = document.documentElement;
  const pass = (): void => {
    const theme = root.dataset.theme ?? 'auto';
    for (const timeline of document.querySelectorAll('relations-timeline')) timeline.setAttribute('theme', theme);
  };
  new MutationObserver(pass).observe(root, { attributeFilter: ['data-theme'], childList: true, subtree: true });
  if (chosen) rememberTheme(chosen);
  setUpThemeButton(button, chosen, root, language);
  pass();
}
