import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugId } from '../../../src/model/slug-id.ts';

test.each([
  [['2025-10-30', 'Busan meeting'], '2025-10-30-busan-meeting'],
  [['2025-10-30', '釜山会晤'], '2025-10-30-釜山会晤'],
  [['[2025-01,2025-03]', 'One of: two?'], '2025-01-2025-03-one-of-two'],
  [['2025', { 'zh-Hans': '釜山', 'en-GB': 'Busan' }], '2025-busan'],
  [['2025', { 'zh-Hans': '釜山' }], '2025-釜山'],
  [['2025', 'Ünïté 12 %'], '2025-ünïté-12'],
  [['…', '!'], 'event'],
  [['a', '\uD800b'], 'a-b'],
])('%j → %s', (parts, slug) => {
  expect(slugId(parts, 'event')).toBe(slug);
});

test('is short and can stand in a URL fragment whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const slug = slugId(['2025', title], 'event');
      expect([...slug].length).toBeLessThanOrEqual(60);
      expect(slug).toMatch(/^2025(-[\p{L}\p{M}\p{N}]+)*$/u);
    }),
  );
});
