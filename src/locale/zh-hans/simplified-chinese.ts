import { dateWording } from '../date-wording.ts';
import { groupDigits } from '../group-digits.ts';
import type { Locale } from '../locale.ts';
import { dateWordsZhHans, joinZhHans } from './date-words-zh-hans.ts';
import { stringsZhHans } from './strings-zh-hans.ts';

/** 简体中文, Chinese in simplified characters. */
export const simplifiedChinese: Locale = {
  tag: 'zh-Hans',
  direction: 'ltr',
  strings: stringsZhHans,
  ...dateWording(dateWordsZhHans),
  number: groupDigits,
  list: (items) => joinZhHans(items, '和'),
};
