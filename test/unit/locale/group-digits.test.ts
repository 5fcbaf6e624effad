import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupDigits } from '../../../src/locale/group-digits.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [999, '999'],
  [11_000, '11,000'],
  [1_234_567.891, '1,234,567.89'],
  [0.5, '0.5'],
  [-3.5, '−3.5'],
  [-0.001, '0'],
  [-1234, '−1,234'],
  [100.1, '100.1'],
])('%d is %s', (value, text) => {
  expect(groupDigits(value)).toBe(text);
});

test('without its commas it is the number again, to 2 decimals', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const text = groupDigits(value);
      expect(text).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d{1,2})?$/u);
      expect(Math.abs(Number(text.replaceAll(',', '').replace('−', '-')) - value)).toBeLessThanOrEqual(0.0051);
    }),
  );
});
