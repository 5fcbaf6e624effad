import '../us-china.ts';
import { setUpOwnTimeline } from './own-timeline.ts';
import { pageLanguage, switchLanguage } from './switch-language.ts';
import { applyTheme, setUpThemeButton, type PageTheme } from './theme-button.ts';

/** Attributes of the timeline that the page’s address may set, by the same names. */
const FROM_ADDRESS = [
  'start',
  'end',
  'as-of',
  'selected',
  'show',
  'layout',
  'lanes',
  'color-by',
  'src',
  'interaction',
] as const;

const query = new URLSearchParams(location.search);
const timeline = document.querySelector('us-china-timeline');
const language = pageLanguage(query.get('lang') ?? query.get('locale'));
const themeAsked = query.get('theme');
const theme: PageTheme | undefined = themeAsked === 'light' || themeAsked === 'dark' ? themeAsked : undefined;

switchLanguage(language);

if (timeline) {
  for (const name of FROM_ADDRESS) {
    const value = query.get(name);
    if (value !== null) timeline.setAttribute(name, value);
  }
  if (theme) applyTheme(theme, timeline);
  setUpOwnTimeline(timeline, language);
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (button) setUpThemeButton(button, theme, timeline, language);
}

const switchLink = document.querySelector<HTMLAnchorElement>('#language');
if (switchLink && language === 'zh-Hans') {
  switchLink.textContent = 'English';
  switchLink.lang = switchLink.hreflang = 'en';
  query.delete('locale');
  query.set('lang', 'en');
  switchLink.href = `?${query.toString()}`;
}
