import { expect, it } from 'vitest';

import { readOptions } from '../../bench/options.mjs';

it('without options everybody is measured at every size', () => {
  const { adapters, sizes, repeats, capMs } = readOptions([]);
  expect(adapters.length).toBeGreaterThan(10);
  expect({ sizes, repeats, capMs }).toEqual({
    sizes: [100, 1000, 10_000, 100_000, 1_000_000],
    repeats: 3,
    capMs: 60_000,
  });
});

it('a trial is short, and still does what it is told', () => {
  const { adapters, sizes, repeats } = readOptions(['--quick', '--sizes', '500']);
  expect({ names: adapters.map(({ name }) => name), sizes, repeats }).toEqual({
    names: ['floor', 'ours', 'vis', 'event-drops'],
    sizes: [500],
    repeats: 1,
  });
});

it.each([
  [['--only', 'ours,theirs'], '--only: there is no theirs'],
  [['--sizes', '10,many'], '--sizes: many is no whole number above 0.'],
  [['--repeats', '0'], '--repeats: 0 is no whole number above 0.'],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
