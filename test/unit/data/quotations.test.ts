import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/model/text.ts';
import { accountsOf, claims, documents } from './documents.ts';
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

  it('are marked as the wording of the report in the same sentence, where no cell of accounts says so', () => {
    const isOutside = ({ at }: Quotation): boolean => !at.includes('/accounts/');
    for (const { at, sentence } of english.filter(isOutside))
      expect([at, sentence]).toEqual([at, expect.stringContaining('as quoted in the report')]);
    for (const { at, sentence } of chinese.filter(isOutside))
      expect([at, sentence]).toEqual([at, expect.stringContaining('报道引述')]);
  });

  it('in an account have a source that is the report, or known through it: the cell says so, and the text does not again', () => {
    const sources = new Map(documents.flatMap(({ sources: own = [] }) => own).map((source) => [source.id, source]));
    const quoting = claims
      .flatMap(({ claim }) => accountsOf(claim))
      .filter(({ text }) => JSON.stringify(text ?? '').includes('“'));
    expect(quoting.length).toBeGreaterThan(3);
    for (const { source = '', text } of quoting) {
      expect([text, sources.get(source)?.via ?? source]).toEqual([text, 'report-2026-02-04']);
      expect(JSON.stringify(text)).not.toMatch(/quoted|引述/u);
    }
  });

  it('stand in the same places in both languages', () => {
    expect(chinese.map(({ at }) => at.replace(/\/zh-Hans$/u, ''))).toEqual(english.map(({ at }) => at));
  });
});
