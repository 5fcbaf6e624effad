import { expect, it, vi } from 'vitest';

import { memoizeWeak } from '../../../src/util/memoize-weak.ts';

it('computes once an object', () => {
  const compute = vi.fn(({ n }: { readonly n: number }) => n * 2);
  const double = memoizeWeak(compute);
  const [two, three] = [{ n: 2 }, { n: 3 }];
  expect([double(two), double(three), double(two)]).toEqual([4, 6, 4]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('remembers undefined too', () => {
  const compute = vi.fn((): string | undefined => undefined);
  const nothing = memoizeWeak(compute);
  const key = {};
  expect([nothing(key), nothing(key)]).toEqual([undefined, undefined]);
  expect(compute).toHaveBeenCalledTimes(1);
});
