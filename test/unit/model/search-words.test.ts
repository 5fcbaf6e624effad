import { expect, test } from 'vitest';
import { searchWords } from '../../../src/model/search-words.ts';

test.each([
  ['Arms  Package', ['arms', 'package']],
  ['Pâté, naïve!', ['pate', 'naive']],
  ['大豆采购', ['大豆', '采购']],
  ['ＡＢＣ １２', ['abc', '12']],
  ['…', []],
])('%s has the words %j', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});
