import { dateWording } from '../date-wording.ts';
import { groupDigits } from '../group-digits.ts';
import type { Locale } from '../locale.ts';
import { dateWordsEn, joinEn } from './date-words-en.ts';
import { stringsEn } from './strings-en.ts';

/** English, in British spelling. */
export const english: Locale = {
  tag: 'en',
  direction: 'ltr',
  strings: stringsEn,
  ...dateWording(dateWordsEn),
  number: groupDigits,
  list: (items) => joinEn(items, 'and'),
};
