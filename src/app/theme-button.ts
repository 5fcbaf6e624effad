import { rememberTheme, type PageTheme } from './remembered-theme.ts';
import type { PageLanguage } from './switch-language.ts';

const WORDS: Readonly<Record<PageLanguage, Readonly<Record<PageTheme, string>>>> = {
  en: { light: 'Light colours', dark: 'Dark colours' },
  'zh-Hans': { light: '浅色', dark: '深色' },
};

/** What the page shows: the reader’s choice, else what their system asks for. */
const currentTheme = (chosen: PageTheme | undefined): PageTheme =>
  chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Shows a theme on the page and on the timeline. */
export function applyTheme(theme: PageTheme, timeline: Element): void {
  document.documentElement.dataset.theme = theme;
  timeline.setAttribute('theme', theme);
}

/** Makes the button offer the other theme. */
export function setUpThemeButton(
  button: HTMLButtonElement,
  chosen: PageTheme | undefined,
  timeline: Element,
  language: PageLanguage,
): void {
  let theme = currentTheme(chosen);
  const other = (): PageTheme => (theme === 'dark' ? 'light' : 'dark');
  const label = () => (button.textContent = WORDS[language][other()]);
  button.addEventListener('click', () => {
    theme = other();
    applyTheme(theme, timeline);
    rememberTheme(theme);
    label();
  });
  label();
  button.hidden = false;
}
