import { expect, it } from 'vitest';
import { memoizeByFields } from '../../../src/util/memoize-by-fields.ts';

it('computes anew only when a field differs, comes or goes', () => {
  let count = 0;
  const next = memoizeByFields((_input: Readonly<Record<string, unknown>>) => (count += 1));
  const list: readonly number[] = [];
  const results = [{ a: 1, list }, { a: 1, list }, { a: 2, list }, { a: 2 }, { a: 2, b: undefined }, { a: 2, c: 0 }];
  expect(results.map(next)).toEqual([1, 1, 2, 3, 3, 4]);
});
