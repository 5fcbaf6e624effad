import { readFileSync } from 'node:fs';

/** Where the steps go in a page. */
const PLACE = '<!-- story -->';
const TITLES = { en: 'Step by step', 'zh-Hans': '逐步阅读' };

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * @param {readonly {title: Record<string, string>, text: Record<string, string>}[]} story
 * @param {'en' | 'zh-Hans'} lang
 */
function article(story, lang) {
  const steps = story.map(
    ({ title, text }) => `<li><strong>${escaped(title[lang] ?? '')}</strong><br>${escaped(text[lang] ?? '')}</li>`,
  );
  return `<article class="story-text" lang="${lang}"><h2>${TITLES[lang]}</h2><ol>${steps.join('')}</ol></article>`;
}

/**
 * A part of the build: writes the story of a document into the page, in both languages, for readers without scripts.
 *
 * @param {string} file JSON document with a story whose texts are given in English and Chinese
 * @returns {import('vite').Plugin}
 */
export function storyHtml(file) {
  return {
    name: 'story-html',
    transformIndexHtml(html) {
      const { story } = JSON.parse(readFileSync(file, 'utf8'));
      return html.replace(PLACE, () => `<noscript>${article(story, 'en')}${article(story, 'zh-Hans')}</noscript>`);
    },
  };
}
