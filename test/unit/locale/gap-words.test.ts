import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapWords } from '../../../src/locale/gap-words.ts';
import { localeFor } from '../../../src/locale/locales.ts';

const DAY = 86_400_000;
const english = localeFor('en');
const chinese = localeFor('zh-Hans');
const oct30 = Date.UTC(2025, 9, 30);

test.each([
  [1, '1 day without recorded events', '其间1天无事件记录'],
  [13, '13 days without recorded events', '其间13天无事件记录'],
  [14, '2 weeks without recorded events', '其间2周无事件记录'],
  [36, '5 weeks without recorded events', '其间5周无事件记录'],
  [62, '8 weeks without recorded events', '其间8周无事件记录'],
  [97, '3 months without recorded events', '其间3个月无事件记录'],
  [729, '23 months without recorded events', '其间23个月无事件记录'],
  [730, '2 years without recorded events', '其间2年无事件记录'],
  [365_000, '999 years without recorded events', '其间999年无事件记录'],
])('%i days: %s', (days, inEnglish, inChinese) => {
  expect(gapWords(oct30, oct30 + days * DAY, english)).toBe(inEnglish);
  expect(gapWords(oct30, oct30 + days * DAY, chinese)).toBe(inChinese);
});

test('gaps longer than a Date can hold are counted in years', () => {
  expect(gapWords(-1e17, 0, english)).toBe('3,168,873 years without recorded events');
});

test('a gap never says more than has passed', () => {
  const unitDays = new Map([
    ['day', 1],
    ['week', 7],
    ['month', 28],
    ['year', 365],
  ]);
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), fc.integer({ min: 0, max: 100_000 }), (start, days) => {
      const [, count = '', unit = ''] =
        /^([\d,]+) (day|week|month|year)s? /.exec(gapWords(start * DAY, (start + days) * DAY, english)) ?? [];
      const least = Number(count.replaceAll(',', '')) * (unitDays.get(unit) ?? NaN);
      expect(least).toBeLessThanOrEqual(days);
      expect(least).toBeGreaterThanOrEqual(days * 0.5);
    }),
  );
});
