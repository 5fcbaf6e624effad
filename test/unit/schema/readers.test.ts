import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldReader } from '../../../src/model/fields/field-reader.ts';
import {
  documentFields,
  eventFields,
  seriesFields,
  seriesPointFields,
} from '../../../src/model/generated/document-fields.ts';
import { readValue } from '../model/fields/read-value.ts';

const schema = JSON.parse(
  await readFile(new URL('../../../data/timeline.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const ajv = new Ajv2020().addSchema(schema, 'document');

const names = [
  ...['id', 'when', 'title', 'asOf', 'stated', 'status', 'tone', 'topics', 'actors', 'sources', 'importance', 'place'],
  ...['figures', 'claims', 'accounts', 'links', 'media', 'text', 'state', 'to', 'relation', 'label', 'value', 'unit'],
  ...['kind', 'url', 'alt', 'locator', 'en', 'period', 'parties', 'view', 'start', 'story', 'optional', 'name'],
  ...['at', 'measure', 'note'],
];
const words = ['2025', 'planned', 'stated', 'follows', 'image', 'friction', 'state', 'news', 'a.html', ''];
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 5 }, fc.constantFrom<unknown>(...words, 3, 9, 0.5, true, null), tie('list'), tie('object')),
  list: fc.array(tie('any'), { maxLength: 3 }),
  object: fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 6 }),
})).object;
const event = value.map((fields) => ({ when: '2025', title: 'x', ...fields }));

/** The reader finds a misfit where the schema does; what it makes of a value always fits. */
function compare(reader: FieldReader, values: fc.Arbitrary<Record<string, unknown>>, ref: string, more: object): void {
  const seen = new Set<boolean>();
  const fits = ajv.compile({ $ref: ref });
  fc.assert(
    fc.property(values, (given) => {
      const { read, problems } = readValue(reader, given);
      const misfits = problems.filter(({ code }) => code !== 'bad-date' && code !== 'bad-url');
      seen.add(misfits.length === 0);
      expect(misfits.length === 0, JSON.stringify(misfits)).toBe(fits({ ...given, ...more }));
      if (read !== undefined) expect(fits({ ...(read as object), ...more }), JSON.stringify(read)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(seen).toEqual(new Set([true, false]));
}

test('the reader of events agrees with the schema', () => {
  compare(eventFields, event, 'document#/$defs/event', {});
});

const series = value.map((fields) => ({ id: 'x', label: 'x', unit: '%', ...fields }));
const point = value.map((fields) => ({ at: '2025', value: 3, ...fields }));

test('the readers of series and points agree with the schema', () => {
  compare(seriesFields, series, 'document#/$defs/series', { points: [] });
  compare(seriesPointFields, point, 'document#/$defs/seriesPoint', {});
});

test('the reader of documents agrees with the schema', () => {
  compare(documentFields, value, 'document', { events: [] });
});
