import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addLocale, localeFor, localeTags } from '../../../src/locale/locales.ts';

test.each(['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-SG', 'ZH-hans-sg', 'zh_CN'])('%s is 简体中文', (tag) => {
  expect(localeFor(tag).tag).toBe('zh-Hans');
});

test.each(['en', 'en-GB', 'de', 'zh-TW', 'zh-Hant', 'zh-Hant-CN', 'zh-HK', '', 'x', undefined])(
  '%s is English',
  (tag) => {
    expect(localeFor(tag).tag).toBe('en');
  },
);

test('every tag leads back to its own locale, and any string to one that exists', () => {
  expect(localeTags()).toEqual(['en', 'zh-Hans']);
  for (const tag of localeTags()) expect(localeFor(tag).tag).toBe(tag);
  fc.assert(fc.property(fc.string(), (tag) => localeTags().includes(localeFor(tag).tag)));
});

test('lists', () => {
  const english = localeFor('en');
  const chinese = localeFor('zh');
  expect(english.list([])).toBe('');
  expect(english.list(['China'])).toBe('China');
  expect(english.list(['China', 'Iran'])).toBe('China and Iran');
  expect(english.list(['China', 'Iran', 'Russia'])).toBe('China, Iran and Russia');
  expect(chinese.list(['中国'])).toBe('中国');
  expect(chinese.list(['中国', '伊朗', '俄罗斯'])).toBe('中国、伊朗和俄罗斯');
});

test('a language that is added is found by its tag and by its language, and others stay what they were', () => {
  const klingon = { ...localeFor('en'), tag: 'tlh' };
  addLocale(klingon);
  addLocale(klingon);
  expect(localeTags()).toEqual(['en', 'zh-Hans', 'tlh']);
  expect(['tlh', 'tlh-KL', 'en-GB', 'zh', 'de'].map((tag) => localeFor(tag).tag)).toEqual([
    'tlh',
    'tlh',
    'en',
    'zh-Hans',
    'en',
  ]);
});
