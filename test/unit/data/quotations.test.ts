import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/model/timeline.ts';
import { documents } from './documents.ts';
import { textsOf } from './texts-of.ts';

interface Quotation {
  readonly at: string;
  readonly words: string;
  readonly sentence: string;
}

/** The stretches within “ ” in one language, each with the sentence it stands in. */
function quotationsIn(tag: string, sentenceEnd: RegExp): readonly Quotation[] {
  return documents.flatMap((document) =>
    textsOf(document).flatMap(({ at, value }) => {
      const text = (value as Exclude<Text, string>)[tag] ?? '';
      return text.split(sentenceEnd).flatMap((sentence) =>
        [...sentence.matchAll(/“([^”]*)”/gu)].map(([, words = '']) => ({
          at: `${document.id ?? '?'}${at}`,
          words,
          sentence,
        })),
      );
    }),
  );
}

describe('words in quotation marks', () => {
  const english = quotationsIn('en', /(?<=\.)\s+/u);
  const chinese = quotationsIn('zh-Hans', /(?<=。)/u);

  it('are few and short', () => {
    expect(english.length).toBeGreaterThan(0);
    expect(english.length).toBeLessThanOrEqual(10);
    for (const { at, words } of english) expect([at, words.split(/\s+/u).length <= 5]).toEqual([at, true]);
    for (const { at, words } of chinese) expect([at, [...words].length <= 8]).toEqual([at, true]);
  });

  it('are marked as the wording of the report in the same sentence', () => {
    for (const { at, sentence } of english)
      expect([at, sentence]).toEqual([at, expect.stringContaining('as quoted in the report')]);
    for (const { at, sentence } of chinese) expect([at, sentence]).toEqual([at, expect.stringContaining('报道引述')]);
  });

  it('stand in the same places in both languages', () => {
    expect(chinese.map(({ at }) => at.replace(/\/zh-Hans$/u, ''))).toEqual(english.map(({ at }) => at));
  });
});
