import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertCounted } from '../../tools/count-property.ts';
import type { Tried } from '../../tools/count-tried.ts';

const counted = (property: fc.IProperty<[number]>): { readonly tried: Tried | undefined; readonly error: unknown } => {
  const task = { meta: {} as { tried?: Tried } };
  try {
    assertCounted({ task }, 'numbers', property, { seed: 7, numRuns: 200 });
  } catch (error) {
    return { tried: task.meta.tried, error };
  }
  return { tried: task.meta.tried, error: undefined };
};

const below = (limit: number): fc.IProperty<[number]> =>
  fc.property(fc.integer({ min: 0, max: 99 }), (number) => {
    fc.pre(number !== 50);
    return number < limit;
  });

test('a property that holds counts its cases', () => {
  expect(counted(below(100))).toEqual({ tried: { what: 'numbers', count: 200, failed: 0 }, error: undefined });
});

test('a property that fails counts all its cases too, and how many of them fail', () => {
  const { tried, error } = counted(below(90));
  const cases = fc.sample(below(90), { seed: 7, numRuns: 200 });
  const failed = cases.filter(([number]) => number >= 90).length;
  expect(tried).toEqual({ what: 'numbers', count: 200, failed });
  expect(failed).toBeGreaterThan(1);
  expect(String(error)).toContain('Counterexample: [90]');
});
