import fc from 'fast-check';
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

test('Latin letters and figures without signs are parted as the dictionary parts them', () => {
  const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });
  const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'Z', '0', '9', ' ') });
  fc.assert(
    fc.property(plain, (text) => {
      const parts = [...dictionary.segment(text.toLowerCase())].filter(({ isWordLike }) => isWordLike);
      expect(searchWords(text)).toEqual(parts.map(({ segment }) => segment));
    }),
  );
});
