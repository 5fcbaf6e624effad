import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followOrder } from '../../../src/model/follow-order.ts';

const graph = (links: Readonly<Record<string, readonly string[]>>) => (item: string) => links[item] ?? [];

test('keeps the order where nothing follows', () => {
  expect(followOrder(['b', 'a'], graph({}))).toEqual({ ordered: ['b', 'a'], unmet: [] });
});

test('puts what is followed first', () => {
  expect(followOrder(['a', 'b', 'c'], graph({ a: ['c'] })).ordered).toEqual(['c', 'a', 'b']);
});

test('breaks a circle at the link that closes it', () => {
  const { ordered, unmet } = followOrder(['a', 'b'], graph({ a: ['b'], b: ['a'] }));
  expect(ordered).toEqual(['b', 'a']);
  expect(unmet).toEqual([['b', 'a']]);
});

test('an item that follows itself keeps its place', () => {
  expect(followOrder(['a', 'b'], graph({ b: ['b'] }))).toEqual({ ordered: ['a', 'b'], unmet: [['b', 'b']] });
});

test('nothing is lost, and every link is met or named as unmet', () => {
  const links = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
  fc.assert(
    fc.property(links, (pairs) => {
      const items = Array.from({ length: 10 }, (_, index) => index);
      const followed = (item: number): number[] => pairs.filter(([from]) => from === item).map(([, to]) => to);
      const { ordered, unmet } = followOrder(items, followed);
      expect(ordered.toSorted((a, b) => a - b)).toEqual(items);
      for (const [from, to] of pairs) {
        const isUnmet = unmet.some(([follower, item]) => follower === from && item === to);
        expect(ordered.indexOf(from) > ordered.indexOf(to)).toBe(!isUnmet);
      }
    }),
  );
});

test('a chain of a hundred thousand does not overflow', () => {
  const items = Array.from({ length: 100_000 }, (_, index) => index);
  const { ordered } = followOrder(items, (item) => (item + 1 < items.length ? [item + 1] : []));
  expect(ordered[0]).toBe(99_999);
  expect(ordered.at(-1)).toBe(0);
});
