import '../us-china.ts';
import { setUpOwnTimeline } from './own-timeline.ts';
import { tellHeight } from './tell-height.ts';
import { setUpLanguageLink } from './language-link.ts';
import { rememberedTheme } from './remembered-theme.ts';
import { pageLanguage, switchLanguage } from './switch-language.ts';
import { applyTheme, setUpThemeButton } from './theme-button.ts';
import { today } from './today.ts';

/** Attributes of the timeline that the page’s address may set, by the same names. */
const FROM_ADDRESS = [
  'start',
  'end',
  'as-of',
  'selected',
  'locale',
  'show',
  'layout',
  'lanes',
  'color-by',
  'series',
  'src',
  'interaction',
  'heading-level',
  'no-toolbar',
  'no-footer',
  'no-overview',
  'no-hotkeys',
] as const;

const query = new URLSearchParams(location.search);
const timeline = document.querySelector('us-china-timeline');
const language = pageLanguage(query.get('lang') ?? query.get('locale'));
const theme = rememberedTheme();

switchLanguage(language);

if (timeline) {
  for (const name of FROM_ADDRESS) {
    const value = query.get(name);
    if (value !== null) timeline.setAttribute(name, value);
  }
  timeline.setAttribute('retrieved', today(new Date()));
  timeline.setAttribute('url-state', 'hash');
  if (query.has('embed')) tellHeight(query.get('id'));
  else timeline.setAttribute('embed-src', `${location.pathname}?embed`);
  if (theme) applyTheme(theme, timeline);
  setUpOwnTimeline(timeline, language);
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (button) setUpThemeButton(button, theme, timeline, language);
}

const switchLink = document.querySelector<HTMLAnchorElement>('#language');
if (switchLink) setUpLanguageLink(switchLink, language);
