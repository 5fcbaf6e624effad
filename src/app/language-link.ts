import type { PageLanguage } from './switch-language.ts';

/** Moments just before the address of a link is used, or shown. */
const BEFORE_USE = ['pointerdown', 'focus', 'click', 'contextmenu'] as const;

/** This page in a language: every other parameter and the hash stay. */
function addressIn(language: PageLanguage): string {
  const url = new URL(location.href);
  url.searchParams.delete('locale');
  url.searchParams.set('lang', language);
  return `${url.search}${url.hash}`;
}

/** Makes the link lead to the page in its other language, at what is looked at the moment it is used. */
export function setUpLanguageLink(link: HTMLAnchorElement, language: PageLanguage): void {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  if (other === 'en') link.textContent = 'English';
  link.lang = link.hreflang = other;
  const update = (): void => {
    link.href = addressIn(other);
  };
  for (const moment of BEFORE_USE) link.addEventListener(moment, update);
  update();
}
