import { expect, test } from 'vitest';
import { fileStem } from '../../../src/model/file-stem.ts';

test.each([
  ['us-china.json', 'us-china'],
  ['data/us-china.json', 'us-china'],
  ['C:\\data\\us.china.json', 'us.china'],
  ['https://example.org/a/b.json?v=2#x/y', 'b'],
  ['b', 'b'],
  ['.json', '.json'],
  ['data/', ''],
  ['', ''],
])('%s → %s', (path, stem) => {
  expect(fileStem(path)).toBe(stem);
});
