import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

import { readText } from '../tools/project-files.ts';

const file = 'dist/relations-timeline.min.js';
const limitKb = 60;
/** What the file weighed when this number was last written down. Lower it when the code gets smaller. */
const recordedKb = 86;

it(`${file} stays near its recorded weight, and under the limit`, () => {
  const kb = gzipSync(readText(file), { level: 9 }).length / 1000;
  expect(kb).toBeLessThanOrEqual(limitKb);
  expect(kb, 'heavier than recorded: is it worth it?').toBeLessThanOrEqual(recordedKb + 1);
  expect(kb, 'lighter than recorded: write the new number down').toBeGreaterThanOrEqual(recordedKb - 4);
});
