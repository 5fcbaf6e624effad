import { expect, test } from 'vitest';
import { hasText, plainText } from '../../../src/model/plain-text.ts';

test.each([
  ['a', 'a'],
  [{ 'zh-Hans': '甲', 'en-GB': 'b', en: 'a' }, 'a'],
  [{ 'zh-Hans': '甲', 'en-GB': 'b' }, 'b'],
  [{ 'zh-Hans': '甲', fr: 'c' }, '甲'],
  [{}, ''],
])('the plain text of %j is %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['a', true],
  ['', false],
  [' \n', false],
  [{}, false],
  [{ en: '', 'zh-Hans': '甲' }, true],
  [{ en: ' ' }, false],
])('%j has something to read: %s', (text, expected) => {
  expect(hasText(text)).toBe(expected);
});
