import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csvTemplate, jsonTemplate } from '../../../src/app/own/templates.ts';
import { fromCsv } from '../../../src/formats/from-csv.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const root = new URL('../../../', import.meta.url);

describe('the JSON template', () => {
  const text = jsonTemplate('https://example.org/timeline/index.html?lang=en');

  test('holds to the schema it names, where the page publishes it', async () => {
    const { $schema } = JSON.parse(text) as { readonly $schema: string };
    expect($schema).toBe('https://example.org/timeline/data/timeline.schema.json');
    const schema = JSON.parse(await readFile(new URL('data/timeline.schema.json', root), 'utf8')) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  });

  test('is a timeline without a problem, with a plan that is not drawn as done', () => {
    const { timeline, problems } = parseTimeline(text);
    expect(problems).toEqual([]);
    expect(timeline.events.map(({ entries }) => entries[0]?.status)).toEqual(['occurred', 'planned']);
  });
});

describe('the CSV template', () => {
  test('reads without a problem and without a loss', () => {
    const { problems, report, document } = fromCsv(csvTemplate(new Date(2026, 1, 4)));
    expect([problems, report.leftOut, parseTimeline(document).problems]).toEqual([[], [], []]);
    expect(document.events).toHaveLength(2);
  });

  test('has columns the notes on the data describe, and no others', async () => {
    const notes = await readFile(new URL('data/README.md', root), 'utf8');
    const [header = ''] = csvTemplate(new Date(2026, 1, 4))
      .replace('\uFEFF', '')
      .split('\r\n');
    const described = (notes.split('## Events as CSV')[1] ?? '').match(/`[a-z_]+`/g) ?? [];
    for (const column of header.split(',')) expect(described).toContain(`\`${column.replace(/:.*/, '')}\``);
  });
});
