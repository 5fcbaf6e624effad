import { expect, it, vi } from 'vitest';

import { memoizeLastOf } from '../../../src/util/memoize-last-of.ts';

it('remembers the last result of each object, until the other arguments differ', () => {
  const compute = vi.fn(({ n }: { readonly n: number }, by: number) => n * by);
  const times = memoizeLastOf(compute);
  const [two, three] = [{ n: 2 }, { n: 3 }];
  expect([times(two, 5), times(three, 5), times(two, 5), times(three, 5)]).toEqual([10, 15, 10, 15]);
  expect(compute).toHaveBeenCalledTimes(2);
  expect([times(two, 6), times(two, 5)]).toEqual([12, 10]);
  expect(compute).toHaveBeenCalledTimes(4);
});

it('tells an argument left out from one that is undefined', () => {
  const count = memoizeLastOf((_first: object, ...rest: readonly unknown[]) => rest.length);
  const key = {};
  expect([count(key), count(key, undefined), count(key)]).toEqual([0, 1, 0]);
});
