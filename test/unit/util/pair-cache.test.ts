import { expect, it, vi } from 'vitest';

import { PairCache } from '../../../src/util/pair-cache.ts';

const [a, b, c] = [{}, {}, {}];

it('works out once what is asked for a pair and a key', () => {
  const cache = new PairCache<object, object, number>(4);
  const compute = vi.fn(() => compute.mock.calls.length);
  const asked = [cache.get(a, b, 'x', compute), cache.get(a, b, 'x', compute), cache.get(a, c, 'x', compute)];
  expect([...asked, cache.get(b, a, 'x', compute), cache.get(a, b, 'y', compute)]).toEqual([1, 1, 2, 3, 4]);
});

it('forgets rather than grows', () => {
  const cache = new PairCache<object, object, string>(2);
  const compute = vi.fn((): string => 'result');
  for (const key of ['x', 'y', 'z', 'x']) cache.get(a, b, key, compute);
  expect(compute).toHaveBeenCalledTimes(4);
});
