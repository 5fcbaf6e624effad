import { sectionHtml, toldIn } from './entry-html.mjs';

/** Parts of a document that have fields of their own, in the order one meets them. */
const PARTS = ['event', 'claim', 'account', 'figure', 'link', 'source', 'actor', 'topic'];

/** @typedef {import('./reference-words.ts').ReferenceWords} ReferenceWords */

/**
 * Every field of a document, from its JSON Schema.
 * @param {any} schema
 * @param {ReferenceWords} words of the language it is written in
 * @returns {string} HTML
 */
export function formatHtml(schema, words) {
  const definitions = Object.entries(schema.$defs).filter(([, definition]) => fieldsOf(definition) !== undefined);
  const rank = (/** @type {string} */ name) => (PARTS.includes(name) ? PARTS.indexOf(name) : PARTS.length);
  const ordered = definitions.sort(([one], [other]) => rank(one) - rank(other));
  return [['document', schema], ...ordered].map(([name, part]) => partHtml(name, part, { schema, words })).join('');
}

/** @param {any} definition */
const fieldsOf = (definition) =>
  definition.properties ?? definition.anyOf?.find((/** @type {any} */ one) => one.properties)?.properties;

/**
 * What the parts of one page share.
 * @typedef {{ readonly schema: any, readonly words: ReferenceWords }} Context
 */

/**
 * @param {string} name
 * @param {any} part
 * @param {Context} context
 */
function partHtml(name, part, context) {
  const { words } = context;
  const required = new Set(part.required ?? part.anyOf?.find((/** @type {any} */ one) => one.required)?.required);
  const entries = Object.entries(fieldsOf(part)).map(([field, given]) => ({
    name: field,
    notes: [typeOf(given, context), required.has(field) ? words.required : '', defaultOf(given, words)],
    ...toldOf(given, context),
  }));
  const intro = toldIn(part.description, words).text;
  return sectionHtml({ id: `format-${name}`, title: capitalized(words.partName(name)), intro, entries });
}

/** @param {string} text */
const capitalized = (text) => (text[0] ?? '').toUpperCase() + text.slice(1);

/**
 * @param {any} given
 * @param {ReferenceWords} words
 */
const defaultOf = (given, words) => (given.default === undefined ? '' : words.byDefault(JSON.stringify(given.default)));

/**
 * What a field is, in words and up to three examples.
 * @param {any} given
 * @param {Context} context
 */
function toldOf(given, { schema, words }) {
  const { description, examples = [] } = { ...definitionOf(given, schema), ...given };
  const told = toldIn(description, words);
  if (examples.length === 0) return told;
  const shown = examples.slice(0, 3).map((/** @type {unknown} */ one) => `\`${JSON.stringify(one)}\``);
  return { ...told, text: words.withExamples(told.text, shown) };
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
 * @param {Context} context
 * @returns {string}
 */
function typeOf(given, context) {
  const { words } = context;
  if (given.$ref) return referredType(given.$ref, context);
  if (given.enum) return given.enum.map((/** @type {unknown} */ one) => JSON.stringify(one)).join(' | ');
  if (given.const) return JSON.stringify(given.const);
  if (given.type === 'array') return words.listOf(typeOf(given.items ?? {}, context));
  if (given.anyOf) return words.oneOf(given.anyOf.map((/** @type {any} */ one) => typeOf(one, context)));
  if (given.additionalProperties) return words.byName(typeOf(given.additionalProperties, context));
  return given.type ?? words.types.anything;
}

/**
 * @param {string} ref
 * @param {Context} context
 * @returns {string}
 */
function referredType(ref, { schema, words }) {
  const name = nameOf(ref);
  const definition = schema.$defs[name];
  const isPart = fieldsOf(definition) || !definition.type;
  const named = words.types[/** @type {keyof ReferenceWords['types']} */ (name)];
  return named ?? (isPart ? words.partName(name) : definition.type);
}
