/**
 * One thing with a name: what it is called, its type or default in a few signs, what it is, and the language that says so
 * where it is not that of the page.
 * @typedef {{ name: string, notes: readonly string[], text: string, lang?: string }} Entry
 */

/**
 * A sentence of the manifest or the schema in the language of a page, else as it stands there, in English.
 * @param {string | undefined} sentence
 * @param {import('./reference-words.ts').ReferenceWords} words
 * @returns {{ text: string, lang?: string }}
 */
export function toldIn(sentence, words) {
  if (!sentence) return { text: '' };
  const english = sentence.replace(/\s+/g, ' ');
  const text = words.sentence(english);
  return text === undefined ? { text: english, lang: 'en' } : { text };
}

/**
 * Text as HTML; what stands between backticks as code.
 * @param {string} text
 */
export function textHtml(text) {
  const escaped = text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped.replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** @param {Entry} entry */
function entryHtml({ name, notes, text, lang }) {
  const noted = notes.filter((note) => note !== '').map(textHtml);
  const type = noted.length > 0 ? `<dd class="type">${noted.join(' · ')}</dd>` : '';
  return `<div><dt><code>${textHtml(name)}</code></dt>${type}<dd${lang ? ` lang="${lang}"` : ''}>${textHtml(text)}</dd></div>`;
}

/**
 * A list of entries under a heading.
 * @param {{ id: string, title: string, intro?: string, entries: readonly Entry[] }} section
 */
export const sectionHtml = ({ id, title, intro, entries }) =>
  `<section class="reference" aria-labelledby="${id}"><h3 id="${id}">${textHtml(title)}</h3>` +
  `${intro ? `<p>${textHtml(intro)}</p>` : ''}<dl>${entries.map(entryHtml).join('')}</dl></section>`;
