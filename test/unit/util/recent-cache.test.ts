import { expect, it, vi } from 'vitest';

import { RecentCache } from '../../../src/util/recent-cache.ts';

it('remembers the last keys used and forgets older ones', () => {
  const cache = new RecentCache<number, string>(2);
  const make = vi.fn((key: number) => `made of ${key}`);
  const get = (key: number): string => cache.get(key, () => make(key));
  expect([1, 2, 1, 2].map(get)).toEqual(['made of 1', 'made of 2', 'made of 1', 'made of 2']);
  expect(make).toHaveBeenCalledTimes(2);
  [3, 4, 5, 6].forEach(get);
  make.mockClear();
  [6, 5, 1].forEach(get);
  expect(make.mock.calls).toEqual([[1]]);
});
