import { expect, test } from 'vitest';
import { pickText } from '../../../src/locale/pick-text.ts';

const both = { en: 'Trade', 'zh-Hans': '贸易' };

test('a plain string names no language', () => {
  expect(pickText('Trade', 'zh-Hans')).toEqual({ text: 'Trade', lang: '' });
});

test.each([
  [both, 'en', 'en'],
  [both, 'zh-Hans', 'zh-Hans'],
  [both, 'zh-hans', 'zh-Hans'],
  [both, 'zh-CN', 'zh-Hans'],
  [both, 'de', 'en'],
  [both, 'zh-Hant', 'en'],
  [{ de: 'Handel', 'zh-CN': '贸易' }, 'zh-Hans', 'zh-CN'],
  [{ de: 'Handel', zh: '贸易' }, 'zh-Hans', 'zh'],
  [{ 'zh-CN': '一', 'zh-Hans': '二' }, 'zh-Hans', 'zh-Hans'],
  [{ 'zh-Hans': '贸易', 'en-US': 'Trade' }, 'en', 'en-US'],
  [{ de: 'Handel', fr: 'Commerce' }, 'en', 'de'],
  [{ en: '', de: 'Handel' }, 'en', 'de'],
])('%o for %s is the text in %s', (text: Readonly<Record<string, string>>, tag, lang) => {
  expect(pickText(text, tag)).toEqual({ text: text[lang], lang });
});

test('a text without any words is empty, whatever the names of its prototype', () => {
  expect(pickText({}, 'constructor')).toEqual({ text: '', lang: '' });
  expect(pickText({ en: '' }, 'en')).toEqual({ text: '', lang: '' });
});

test('what would turn later words around is left out, and Arabic and Hebrew stay as they are', () => {
  expect(pickText('Evil\u202e press\u2067', 'en').text).toBe('Evil press');
  expect(pickText({ en: '\u202aA\u202c' }, 'en').text).toBe('A');
  const marked = 'محادثات\u200f, שיחות\u200e (2025)';
  expect(pickText(marked, 'en').text).toBe(marked);
});
