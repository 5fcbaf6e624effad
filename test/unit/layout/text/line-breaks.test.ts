import { afterEach, expect, it } from 'vitest';

import { lineBreaks } from '../../../../src/layout/text/line-breaks.ts';

const { Segmenter } = Intl;

afterEach(() => {
  Object.assign(Intl, { Segmenter });
});

it('remembers how words end in the languages used of late, not in all that documents ever named', () => {
  let made = 0;
  class CountedSegmenter extends Segmenter {
    constructor(...given: ConstructorParameters<typeof Segmenter>) {
      super(...given);
      made += 1;
    }
  }
  Object.assign(Intl, { Segmenter: CountedSegmenter });
  const madeFor = (lang: string): number => {
    const before = made;
    lineBreaks('元首会谈', lang);
    return made - before;
  };
  // One for words, one for graphemes.
  expect([madeFor('zh-x-first'), madeFor('zh-x-first')]).toEqual([2, 0]);
  for (let index = 0; index < 100; index++) madeFor(`zh-x-n${index}`);
  expect([madeFor('zh-x-n99'), madeFor('zh-x-first')]).toEqual([0, 2]);
});
