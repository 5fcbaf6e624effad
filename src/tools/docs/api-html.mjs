import { sectionHtml, toldIn } from './entry-html.mjs';

/** @typedef {import('./reference-words.ts').ReferenceWords} ReferenceWords */

/** Ids of the headings, by what stands in the manifest. */
const IDS = {
  attributes: 'attributes',
  properties: 'properties',
  methods: 'methods',
  events: 'events',
  slots: 'slots',
  cssProperties: 'properties-css',
  cssParts: 'parts',
};

/**
 * What can be set, called, heard and styled, from a custom elements manifest.
 * @param {any} manifest
 * @param {ReferenceWords} words of the language it is written in
 * @returns {string} HTML
 */
export function apiHtml(manifest, words) {
  const entries = entriesOf(elementOf(manifest), words);
  return Object.entries(IDS)
    .map(([name, id]) => {
      const { title, intro } = words.sections[/** @type {keyof typeof IDS} */ (name)];
      return sectionHtml({ id, title, intro, entries: entries[/** @type {keyof typeof IDS} */ (name)] });
    })
    .join('');
}

/** @param {any} manifest */
function elementOf({ modules }) {
  const all = modules.flatMap((/** @type {any} */ one) => one.declarations);
  const found = all.find((/** @type {any} */ one) => one.tagName === 'relations-timeline');
  if (!found) throw new Error('The manifest names no relations-timeline.');
  return found;
}

const isMethod = (/** @type {any} */ { kind }) => kind === 'method';
const isProperty = (/** @type {any} */ { kind, attribute: name }) => kind === 'field' && name === undefined;
const typeOf = (/** @type {any} */ { type }) => type?.text?.replace(/\s+/g, ' ') ?? '';

/**
 * @param {any} element
 * @param {ReferenceWords} words
 */
function entriesOf(element, words) {
  const members = element.members.filter((/** @type {any} */ one) => !one.static);
  const entry = (/** @type {any} */ one) => ({
    name: one.name || words.betweenTheTags,
    notes: notesOf(one, words),
    ...toldIn(one.description, words),
  });
  return {
    attributes: element.attributes.map(entry),
    properties: members.filter(isProperty).map(entry),
    methods: members.filter(isMethod).map((/** @type {any} */ one) => ({ ...entry(one), name: callOf(one) })),
    events: element.events.map(entry),
    slots: element.slots.map(entry),
    cssProperties: element.cssProperties.map(entry),
    cssParts: element.cssParts.map(entry),
  };
}

/**
 * Its type, what it gives back, its default.
 * @param {any} one
 * @param {ReferenceWords} words
 */
function notesOf(one, words) {
  const result = one.return?.type ? `→ ${typeOf(one.return)}` : '';
  const byDefault = one.default && one.default !== 'null' ? words.byDefault(one.default) : '';
  return [typeOf(one), result, byDefault, one.readonly ? words.readOnly : ''];
}

/** @param {any} one */
function callOf({ name, parameters = [] }) {
  const names = parameters.map((/** @type {any} */ { name: own, optional }) => (optional ? `${own}?` : own));
  return `${name}(${names.join(', ')})`;
}
