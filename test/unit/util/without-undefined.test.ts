import { expect, test } from 'vitest';
import { withoutUndefined } from '../../../src/util/without-undefined.ts';

test('fields that are undefined are not there; all others stay', () => {
  const fields = withoutUndefined({ a: undefined, b: null, c: 0, d: '', e: false });
  expect(Object.entries(fields)).toEqual([
    ['b', null],
    ['c', 0],
    ['d', ''],
    ['e', false],
  ]);
});
