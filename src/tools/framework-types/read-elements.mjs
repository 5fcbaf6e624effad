/**
 * What a template can set of an element, or listen to.
 * @typedef {{ readonly name: string, readonly type: string, readonly description: string }} Described
 */

/**
 * The public face of the elements, which is the same for all of them.
 * @typedef {object} Elements
 * @property {readonly { readonly tag: string, readonly className: string, readonly entry: string }[]} tags
 * @property {readonly Described[]} props by the name of the property, then those attributes whose name is another
 * @property {readonly Described[]} events
 */

/** An attribute of its own name: a property of that name does not exist, so frameworks write what they are given. */
const attributeType = (/** @type {string} */ type) => (type === 'boolean' ? "true | ''" : type.replace(' | null', ''));

/** @param {string} description */
const oneLine = (description) => description.replace(/\s+/g, ' ');

/** @param {any} member */
const isSettable = ({ kind, readonly }) => kind === 'field' && readonly !== true;

/** @param {any} element a class of the manifest */
function propsOf(element) {
  const members = element.members.filter(isSettable);
  const types = new Map(members.map((/** @type {any} */ { name, type }) => [name, type.text]));
  const aliases = element.attributes.filter((/** @type {any} */ { name, fieldName }) => name !== fieldName);
  return [
    ...members.map((/** @type {any} */ { name, type, description }) => ({
      name,
      type: type.text,
      description: oneLine(description),
    })),
    ...aliases.map((/** @type {any} */ { name, fieldName, description }) => ({
      name,
      type: attributeType(types.get(fieldName)),
      description: oneLine(description),
    })),
  ];
}

/**
 * Reads from a custom-elements manifest what the types for frameworks are made of.
 * @param {any} manifest
 * @returns {Elements}
 * @throws {Error} when the manifest defines no element
 */
export function readElements({ modules }) {
  const classes = new Map(
    modules.flatMap((/** @type {any} */ { declarations }) =>
      declarations.map((/** @type {any} */ one) => [one.name, one]),
    ),
  );
  const tags = modules.flatMap((/** @type {any} */ { path, exports }) =>
    exports
      .filter((/** @type {any} */ { kind }) => kind === 'custom-element-definition')
      .map((/** @type {any} */ { name, declaration }) => ({
        tag: name,
        className: declaration.name,
        entry: path.replace(/^src\/(.*)\.ts$/, './$1.js'),
      })),
  );
  const element = classes.get(tags[0]?.className);
  if (!element) throw new Error('The manifest defines no element.');
  const events = element.events.map((/** @type {any} */ { name, type, description }) => ({
    name,
    type: type.text,
    description: oneLine(description),
  }));
  return { tags, props: propsOf(element), events };
}
