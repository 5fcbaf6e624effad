import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';
import { textsOf, type PlacedText } from './texts-of.ts';

const HAN = /\p{Script=Han}/u;
/** Latin punctuation that belongs to Chinese text in its full-width form, and quotation marks of other traditions. */
const FOREIGN_PUNCTUATION = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}|[「」『』"]/u;
/** Signs of a whole text standing under the wrong tag: more than a title in the other script. A sign such as % has none. */
const MOSTLY_LATIN = /^(?=.*\p{L})[^\p{Script=Han}]*$/u;

function languageOf({ value }: PlacedText, tag: string): string {
  const texts = value as Readonly<Record<string, unknown>>;
  const text = texts[tag];
  return typeof text === 'string' ? text : '';
}

describe.each(documents.map((document) => [document.id ?? '?', document] as const))('document %s', (_id, document) => {
  const texts = textsOf(document);

  it('has texts, each in English and in Chinese and in nothing else', () => {
    expect(texts.length).toBeGreaterThan(20);
    for (const { at, value } of texts) expect([at, Object.keys(value as object)]).toEqual([at, ['en', 'zh-Hans']]);
  });

  it.each(['en', 'zh-Hans'])('leaves no text in %s empty or with space around it', (tag) => {
    for (const text of texts) {
      const words = languageOf(text, tag);
      expect([text.at, words]).toEqual([text.at, words.trim()]);
      expect([text.at, words.length > 0]).toEqual([text.at, true]);
    }
  });

  it('writes Chinese in Chinese characters and English without', () => {
    for (const text of texts) {
      expect([text.at, MOSTLY_LATIN.test(languageOf(text, 'zh-Hans'))]).toEqual([text.at, false]);
      expect([text.at, HAN.test(languageOf(text, 'en'))]).toEqual([text.at, false]);
    }
  });

  it('uses Chinese punctuation in Chinese and curly quotation marks in English', () => {
    for (const text of texts) {
      expect([text.at, FOREIGN_PUNCTUATION.exec(languageOf(text, 'zh-Hans'))?.[0]]).toEqual([text.at, undefined]);
      expect([text.at, /["'`]/.exec(languageOf(text, 'en'))?.[0]]).toEqual([text.at, undefined]);
    }
  });
});
