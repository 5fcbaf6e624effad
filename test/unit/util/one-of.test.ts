import { expect, it } from 'vitest';
import { oneOf } from '../../../src/util/one-of.ts';

it('takes what it does not know for the first', () => {
  const read = (value: unknown): string => oneOf(['auto', 'light', 'dark'], value);
  expect(['dark', 'DARK', '', null, undefined, 3].map(read)).toEqual(['dark', 'auto', 'auto', 'auto', 'auto', 'auto']);
});
