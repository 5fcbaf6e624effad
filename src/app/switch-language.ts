import { textsZhHans } from './texts-zh-hans.ts';

/** Languages of the page. */
export type PageLanguage = 'en' | 'zh-Hans';

/** `zh`, `zh-CN` and the like are Simplified Chinese; anything else is English. */
export const pageLanguage = (tag: string | null): PageLanguage =>
  tag !== null && /^zh\b/i.test(tag) ? 'zh-Hans' : 'en';

/** Puts the page into a language. English stands in the page, so there is nothing to do for it. */
export function switchLanguage(language: PageLanguage): void {
  document.documentElement.lang = language;
  if (language === 'en') return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]')) {
    element.textContent = textsZhHans[element.dataset.t ?? ''] ?? element.textContent;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-t-label]')) {
    element.setAttribute('aria-label', textsZhHans[element.dataset.tLabel ?? ''] ?? '');
  }
  document.querySelector('#docs')?.setAttribute('href', './docs-zh-hans.html');
  document.title = textsZhHans.name ?? document.title;
}
