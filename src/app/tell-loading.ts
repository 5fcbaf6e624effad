import type { PageLanguage } from './switch-language.ts';

const WORDS: Readonly<Record<PageLanguage, string>> = { en: 'Loading the timeline', 'zh-Hans': '正在载入时间线' };

/** Says in the timeline’s place that it is on its way, to be seen after a moment; what is returned takes the words away. */
export function tellLoading(timeline: HTMLElement, language: PageLanguage): () => void {
  const words = Object.assign(document.createElement('p'), { className: 'loading-timeline' });
  words.textContent = WORDS[language];
  timeline.append(words);
  return () => words.remove();
}
