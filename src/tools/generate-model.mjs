// Writes src/model/generated from data/timeline.schema.json: the types of a document as written, and the readers of its
// fields. Run with `npm run generate`; a test fails when the files are out of step.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const root = new URL('../../', import.meta.url);
const folder = new URL('src/model/generated/', root);
const notice = 'Made from data/timeline.schema.json by `npm run generate`. Do not edit.';

const nameOf = ($ref) => $ref.replace('#/$defs/', '');

/** The schema with texts, ids and dates in place, so that they do not become a numbered type at every use. */
function inlineScalars(node, $defs) {
  if (Array.isArray(node)) return node.map((item) => inlineScalars(item, $defs));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node;
  if ($ref === '#/$defs/text') return { ...rest, tsType: 'Text' };
  if ($ref && $defs[nameOf($ref)].type === 'string') return { ...rest, type: 'string' };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inlineScalars(value, $defs)]));
}

function generateTypes(schema) {
  const bannerComment = `// ${notice}\nimport type { Text } from '../text.ts';`;
  return compile(inlineScalars(schema, schema.$defs), 'TimelineDocument', { bannerComment, format: false });
}

/** Keywords that tell people something and decide nothing. */
const notes = new Set(['$schema', '$defs', 'title', 'description', 'default', 'examples']);

const literals = (values) => values.map((value) => JSON.stringify(value)).join(', ');

/** The reader of a type by its other keywords; throws when one of them is not among those known here. */
const readersOfTypes = {
  string({ enum: values, const: value, ...rest }) {
    const allowed = value === undefined ? values : [value];
    return [allowed ? `oneOf(${literals(allowed)})` : 'string', rest];
  },
  number: (rest) => ['number', rest],
  boolean: (rest) => ['boolean', rest],
  integer: ({ minimum, maximum, ...rest }) => [`integer(${minimum}, ${maximum})`, rest],
  array: ({ items, ...rest }) => [`list(${readerOf(items)})`, rest],
  object({ properties, required = [], additionalProperties, ...rest }) {
    if (additionalProperties) return [`dictionary(${readerOf(additionalProperties)})`, rest];
    const fields = Object.entries(properties).map(([name, field]) => `${name}: ${readerOf(field)}`);
    return [`object({ ${fields.join(', ')} }, ${literals(required)})`, rest];
  },
};

/** An expression for the reader of what a part of the schema describes. */
function readerOf(node) {
  const { type, $ref, anyOf, ...rest } = Object.fromEntries(Object.entries(node).filter(([key]) => !notes.has(key)));
  if ($ref) return nameOf($ref);
  if (anyOf) return `stringOr(${anyOf.map(readerOf).join(', ')})`;
  const [reader, unknown] = readersOfTypes[type](rest);
  if (Object.keys(unknown).length > 0) throw new Error(`No reader knows the keywords ${Object.keys(unknown)}.`);
  return reader;
}

const imports = `
import { dictionary, list, object, stringOr } from '../fields/containers.ts';
import { asOfDay, edtf } from '../fields/dates.ts';
import type { FieldReader } from '../fields/field-reader.ts';
import { actorId, eventId, sourceId, topicId } from '../fields/ids.ts';

import { boolean, integer, number, oneOf, string } from '../fields/scalars.ts';
import { url } from '../fields/url.ts';
import type { DocumentEvent, DocumentSeries, DocumentSeriesPoint, TimelineDocument } from './document.ts';
`;

/** One constant a definition, each after those it uses; named kinds of text are read by hand-written readers. */
function constantsOf($defs) {
  const constants = new Map();
  const define = (name) => {
    const definition = $defs[name];
    if (constants.has(name) || definition.type === 'string') return;
    for (const [, used] of JSON.stringify(definition).matchAll(/"#\/\$defs\/(\w+)"/g)) define(used);
    constants.set(name, `const ${name} = ${readerOf(definition)};`);
  };
  Object.keys($defs).forEach(define);
  return [...constants.values()];
}

/** The fields of a series but its points, as a union. */
const namesOf = (series) =>
  Object.keys(withoutPoints(series).properties)
    .map((name) => `'${name}'`)
    .join(' | ');

/** A definition without its list of points. */
function withoutPoints({ properties: { points: _, ...properties }, required, ...rest }) {
  return { ...rest, properties, required: required.filter((name) => name !== 'points') };
}

/** Head, events, series and points apart: they are read one by one, so that a bad one does not spoil the rest and keeps its place. */
function generateReaders({ $defs, properties: { events: _events, series: _series, ...head } }) {
  const { event, series, seriesPoint, ...others } = $defs;
  return `// ${notice}
${imports}
${constantsOf(others).join('\n')}

/** Everything of a document except what stands in its \`events\`. */
export const documentFields: FieldReader<TimelineDocument> = ${readerOf({ type: 'object', properties: head })};

/** One item of \`events\`. */
export const eventFields: FieldReader<DocumentEvent> = ${readerOf(event)};

/** One item of \`series\`, except its \`points\`. */
export const seriesFields: FieldReader<Pick<DocumentSeries, ${namesOf(series)}>> = ${readerOf(withoutPoints(series))};

/** One item of a series’ \`points\`. */
export const seriesPointFields: FieldReader<DocumentSeriesPoint> = ${readerOf(seriesPoint)};
`;
}

/**
 * The text of every generated file, by file name.
 * @returns {Promise<Record<string, string>>}
 */
export async function generateModel() {
  const schema = JSON.parse(await readFile(new URL('data/timeline.schema.json', root), 'utf8'));
  const files = {
    'document.ts': await generateTypes(schema),
    'document-fields.ts': generateReaders(schema),
  };
  const texts = Object.entries(files).map(async ([name, text]) => {
    const filepath = fileURLToPath(new URL(name, folder));
    return [name, await format(text, { ...(await resolveConfig(filepath)), filepath })];
  });
  return Object.fromEntries(await Promise.all(texts));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generateModel();
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(new URL(name, folder), text)));
}
