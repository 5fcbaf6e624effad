import { sectionHtml } from './entry-html.mjs';

/** Parts of a document that have fields of their own, in the order one meets them. */
const PARTS = ['event', 'claim', 'account', 'figure', 'link', 'source', 'actor', 'topic'];

/** Types with a name of their own. */
const NAMED = { edtf: 'EDTF date', asOfDay: 'day, EDTF', url: 'address', text: 'text' };

/**
 * Every field of a document, from its JSON Schema.
 * @param {any} schema
 * @returns {string} HTML
 */
export function formatHtml(schema) {
  const definitions = Object.entries(schema.$defs).filter(([, definition]) => fieldsOf(definition) !== undefined);
  const rank = (/** @type {string} */ name) => (PARTS.includes(name) ? PARTS.indexOf(name) : PARTS.length);
  const ordered = definitions.sort(([one], [other]) => rank(one) - rank(other));
  return [['document', schema], ...ordered].map(([name, part]) => partHtml(name, part, schema)).join('');
}

/** @param {any} definition */
const fieldsOf = (definition) =>
  definition.properties ?? definition.anyOf?.find((/** @type {any} */ one) => one.properties)?.properties;

/**
 * @param {string} name
 * @param {any} part
 * @param {any} schema
 */
function partHtml(name, part, schema) {
  const required = new Set(part.required ?? part.anyOf?.find((/** @type {any} */ one) => one.required)?.required);
  const entries = Object.entries(fieldsOf(part)).map(([field, given]) => ({
    name: field,
    notes: [typeOf(given, schema), required.has(field) ? 'required' : '', defaultOf(given)],
    text: textOf(given, schema),
  }));
  return sectionHtml(`format-${name}`, wordsOf(name), part.description ?? '', entries);
}

/** `storyStep` as `Story step`. @param {string} name */
const wordsOf = (name) =>
  (name[0] ?? '').toUpperCase() + name.slice(1).replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`);

/** @param {any} given */
const defaultOf = (given) => (given.default === undefined ? '' : `default ${JSON.stringify(given.default)}`);

/**
 * @param {any} given
 * @param {any} schema
 */
function textOf(given, schema) {
  const { description = '', examples = [] } = { ...definitionOf(given, schema), ...given };
  const shown = examples.slice(0, 3).map((/** @type {unknown} */ one) => `\`${JSON.stringify(one)}\``);
  return [description, shown.length > 0 ? `Such as ${shown.join(', ')}.` : ''].filter((text) => text !== '').join(' ');
}

/**
 * @param {any} given
 * @param {any} schema
 */
const definitionOf = (given, schema) => (given.$ref ? schema.$defs[nameOf(given.$ref)] : {});

/** @param {string} ref */
const nameOf = (ref) => ref.split('/').at(-1) ?? '';

/**
 * A type in few words: `list of events`, `"said" | "unknown"`, `text`.
 * @param {any} given
 * @param {any} schema
 * @returns {string}
 */
function typeOf(given, schema) {
  if (given.$ref) return referredType(given.$ref, schema);
  if (given.enum) return given.enum.map((/** @type {unknown} */ one) => JSON.stringify(one)).join(' | ');
  if (given.const) return JSON.stringify(given.const);
  if (given.type === 'array') return `list of ${typeOf(given.items ?? {}, schema)}`;
  if (given.anyOf) return given.anyOf.map((/** @type {any} */ one) => typeOf(one, schema)).join(' or ');
  if (given.additionalProperties) return `${typeOf(given.additionalProperties, schema)} by name`;
  return given.type ?? 'anything';
}

/**
 * @param {string} ref
 * @param {any} schema
 * @returns {string}
 */
function referredType(ref, schema) {
  const name = nameOf(ref);
  const definition = schema.$defs[name];
  const isPart = fieldsOf(definition) || !definition.type;
  return NAMED[/** @type {keyof typeof NAMED} */ (name)] ?? (isPart ? wordsOf(name).toLowerCase() : definition.type);
}
