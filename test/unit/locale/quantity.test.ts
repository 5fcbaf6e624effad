import { expect, test } from 'vitest';
import { localeFor } from '../../../src/locale/locales.ts';
import { quantityWords } from '../../../src/locale/quantity.ts';

const english = localeFor('en');
const chinese = localeFor('zh');

test.each([
  [{ value: 11e9, unit: 'US dollars', currency: 'USD' }, '$11 billion', '110亿美元'],
  [{ value: 11.1e9, unit: 'US dollars', currency: 'USD' }, '$11.1 billion', '111亿美元'],
  [{ value: -2500, unit: 'US dollars', currency: 'USD' }, '−$2,500', '−2,500美元'],
  [{ value: 12e6, unit: { en: 'tonnes', 'zh-Hans': '吨' } }, '12 million tonnes', '1,200万吨'],
  [{ value: 12, unit: { en: 'million tonnes', 'zh-Hans': '百万吨' } }, '12 million tonnes', '12百万吨'],
  [{ value: 10, unit: '%' }, '10%', '10%'],
  [{ value: 150, unit: { en: 'aircraft', 'zh-Hans': '架飞机' } }, '150 aircraft', '150架飞机'],
])('%o is %s, %s', (figure, inEnglish, inChinese) => {
  expect(quantityWords(figure, english)).toBe(inEnglish);
  expect(quantityWords(figure, chinese)).toBe(inChinese);
});

test('a scale in the unit is kept, so that eleven billion never becomes eleven', () => {
  const figure = { value: 11, unit: { en: 'billion US dollars', 'zh-Hans': '十亿美元' }, currency: 'USD' };
  expect(quantityWords(figure, english)).toBe('11 billion US dollars');
  expect(quantityWords(figure, chinese)).toBe('11十亿美元');
});

test('digits are kept where a scale would round them away', () => {
  expect(quantityWords({ value: 11_155_000_000, unit: '', currency: 'USD' }, english)).toBe('$11,155 million');
  expect(quantityWords({ value: 1_234_567, unit: 'tonnes' }, english)).toBe('1,234,567 tonnes');
  expect(quantityWords({ value: 12_345, unit: { 'zh-Hans': '吨' } }, chinese)).toBe('12,345吨');
});

test('a currency without a sign of its own is named as the data name it', () => {
  expect(quantityWords({ value: 5e6, unit: 'yuan', currency: 'CNY' }, english)).toBe('5 million yuan');
  expect(quantityWords({ value: 5e6, unit: '', currency: 'CNY' }, english)).toBe('5 million CNY');
  expect(quantityWords({ value: 5e8, unit: 'yuan', currency: 'CNY' }, chinese)).toBe('5亿元人民币');
});
