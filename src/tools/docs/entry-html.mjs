/**
 * One thing with a name: what it is called, its type or default in a few signs, and what it is.
 * @typedef {{ name: string, notes?: readonly string[], text?: string }} Entry
 */

/**
 * Text as HTML; what stands between backticks as code.
 * @param {string} text
 */
export function textHtml(text) {
  const escaped = text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped.replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** @param {Entry} entry */
function entryHtml({ name, notes = [], text = '' }) {
  const noted = notes.filter((note) => note !== '').map(textHtml);
  return `<div><dt><code>${textHtml(name)}</code></dt>${noted.length > 0 ? `<dd class="type">${noted.join(' · ')}</dd>` : ''}<dd>${textHtml(text)}</dd></div>`;
}

/**
 * A list of entries under a heading.
 * @param {string} id
 * @param {string} title
 * @param {string} intro
 * @param {readonly Entry[]} entries
 */
export const sectionHtml = (id, title, intro, entries) =>
  `<section class="reference" aria-labelledby="${id}"><h3 id="${id}">${textHtml(title)}</h3>` +
  `${intro ? `<p>${textHtml(intro)}</p>` : ''}<dl>${entries.map(entryHtml).join('')}</dl></section>`;
