import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generateModel } from '../../../src/tools/generate-model.mjs';

test('the generated files are those the schema makes (else run `npm run generate`)', { timeout: 60_000 }, async () => {
  const files = Object.entries(await generateModel());
  expect(files.map(([name]) => name).sort()).toEqual(['document-fields.ts', 'document.ts']);
  for (const [name, text] of files) {
    const committed = await readFile(new URL(`../../../src/model/generated/${name}`, import.meta.url), 'utf8');
    expect(committed, name).toBe(text);
  }
});
