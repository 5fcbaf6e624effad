import { afterPaint } from './after-paint.ts';
import { setUpLanguageLink } from './language-link.ts';
import { rememberedTheme } from './remembered-theme.ts';
import { pageLanguage, switchLanguage } from './switch-language.ts';
import { tellLoading } from './tell-loading.ts';
import { tellNoTimeline } from './tell-no-timeline.ts';
import { setUpThemeButton } from './theme-button.ts';

// The first picture of the page waits for this file, and for nothing else: text comes first, the timeline after it.
const query = new URLSearchParams(location.search);
const timeline = document.querySelector<HTMLElement>('us-china-timeline');
const language = pageLanguage(query.get('lang') ?? query.get('locale'));
const themeButton = document.querySelector<HTMLButtonElement>('#theme');
const languageLink = document.querySelector<HTMLAnchorElement>('#language');

switchLanguage(language);
if (languageLink) setUpLanguageLink(languageLink, language);
if (timeline && themeButton) setUpThemeButton(themeButton, rememberedTheme(), timeline, language);

async function loadTimeline({ isAgain = false } = {}): Promise<void> {
  const silence = timeline && tellLoading(timeline, language);
  const page = await import('./timeline-page.ts').catch(() => undefined);
  if (page) return page.setUpTimeline(query, language).then(silence);
  silence?.();
  if (timeline) tellNoTimeline(timeline, language, isAgain, () => void loadTimeline({ isAgain: true }));
}

// Alone in a frame, the timeline is the first thing to paint.
void (query.has('embed') ? loadTimeline() : afterPaint().then(() => loadTimeline()));
