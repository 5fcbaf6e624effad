import { sectionHtml } from './entry-html.mjs';

/**
 * What can be set, called, heard and styled, from a custom elements manifest.
 * @param {any} manifest
 * @returns {string} HTML
 */
export function apiHtml(manifest) {
  const element = elementOf(manifest);
  const members = element.members.filter((/** @type {any} */ one) => !one.static);
  return [
    sectionHtml('attributes', 'Attributes', '', element.attributes.map(attribute)),
    sectionHtml(
      'properties',
      'Properties',
      'Beside those of the attributes.',
      members.filter(isProperty).map(property),
    ),
    sectionHtml('methods', 'Methods', '', members.filter(isMethod).map(method)),
    sectionHtml('events', 'Events', 'All of them bubble and leave the shadow tree.', element.events.map(event)),
    sectionHtml('slots', 'Content', '', element.slots.map(slot)),
    sectionHtml(
      'properties-css',
      'Custom properties',
      'Light and dark bring their own.',
      element.cssProperties.map(custom),
    ),
    sectionHtml('parts', 'Parts', 'For `::part(…)`.', element.cssParts.map(slot)),
  ].join('');
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
const byDefault = (/** @type {any} */ one) => (one.default && one.default !== 'null' ? `default ${one.default}` : '');

/** @param {any} one */
const attribute = (one) => ({ name: one.name, notes: [typeOf(one), byDefault(one)], text: one.description });

/** @param {any} one */
const property = (one) => ({
  name: one.name,
  notes: [typeOf(one), one.readonly ? 'read only' : ''],
  text: one.description,
});

/** @param {any} one */
const method = ({ name, parameters = [], return: result, description }) => ({
  name: `${name}(${parameters.map((/** @type {any} */ { name: own, optional }) => (optional ? `${own}?` : own)).join(', ')})`,
  notes: [result?.type ? `→ ${typeOf(result)}` : ''],
  text: description,
});

/** @param {any} one */
const event = (one) => ({ name: one.name, notes: [typeOf(one)], text: one.description });
/** @param {any} one */
const slot = ({ name, description }) => ({ name: name || 'between the tags', text: description });
/** @param {any} one */
const custom = (one) => ({ name: one.name, notes: [byDefault(one)], text: one.description });
