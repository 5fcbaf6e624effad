// Writes src/model/generated from data/timeline.schema.json: the types of a document as written, and a validator
// without eval or imports. Run with `npm run generate`; a test fails when the files are out of step.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const root = new URL('../../', import.meta.url);
const folder = new URL('src/model/generated/', root);
const notes = new Set(['$schema', 'title', 'description', 'default']);
const notice = 'Made from data/timeline.schema.json by `npm run generate`. Do not edit.';

const declarations = `// ${notice}
import type { DocumentEvent, TimelineDocument } from './document.ts';

/** One way in which a value does not fit the schema (a part of ajv's error object). */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** Name of the schema keyword that failed, for instance \`type\`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value fits; else \`errors\` holds every misfit until the next call. */
export interface SchemaValidator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

/** Everything of a document except what stands in its \`events\`. */
export declare const validateHead: SchemaValidator<TimelineDocument>;

/** One item of \`events\`. */
export declare const validateEvent: SchemaValidator<DocumentEvent>;
`;

/** The schema with short texts and dates in place, so that they do not become a numbered type at every use. */
function inlineScalars(node) {
  if (Array.isArray(node)) return node.map(inlineScalars);
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node;
  if ($ref === '#/$defs/text') return { ...rest, tsType: 'Text' };
  if ($ref === '#/$defs/edtf') return { ...rest, type: 'string' };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inlineScalars(value)]));
}

function generateTypes(schema) {
  const bannerComment = `// ${notice}\nimport type { Text } from '../timeline.ts';`;
  return compile(inlineScalars(schema), 'TimelineDocument', { bannerComment, format: false });
}

/** Only what decides; descriptions and examples would be carried into every page. */
function withoutNotes(node) {
  if (Array.isArray(node)) return node.map(withoutNotes);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => !(notes.has(key) && typeof value !== 'object') && key !== 'examples',
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNotes(value)]));
}

/** Head and event as two definitions: events are checked one by one, so that a bad one does not spoil the rest. */
function splitSchema({ $defs, ...document }) {
  const head = { ...document, properties: { ...document.properties, events: { type: 'array' } } };
  return withoutNotes({ $defs: { ...$defs, head } });
}

function generateValidator(schema) {
  const code = { esm: true, source: true };
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, inlineRefs: false, messages: false, code });
  ajv.addSchema(splitSchema(schema), 'document');
  const text = standaloneCode(ajv, { validateHead: 'document#/$defs/head', validateEvent: 'document#/$defs/event' });
  if (/\brequire\(|\bimport\b|\beval\b|new Function/.test(text)) {
    throw new Error('The validator would need something at run time: a keyword of the schema is not self-contained.');
  }
  return `// ${notice}\n${text}`;
}

/**
 * The text of every generated file, by file name.
 * @returns {Promise<Record<string, string>>}
 */
export async function generateModel() {
  const schema = JSON.parse(await readFile(new URL('data/timeline.schema.json', root), 'utf8'));
  const files = {
    'document.ts': await generateTypes(schema),
    'validate-document.js': generateValidator(schema),
    'validate-document.d.ts': declarations,
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
