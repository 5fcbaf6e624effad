import { describe, expect, it } from 'vitest';

import { apiHtml } from '../../src/tools/docs/api-html.mjs';
import { formatHtml } from '../../src/tools/docs/format-html.mjs';
import { referenceWordsEn } from '../../src/tools/docs/reference-words-en.ts';
import { referenceWordsZhHans } from '../../src/tools/docs/reference-words-zh-hans.ts';
import { readText } from '../tools/project-files.ts';

/** Every English sentence the reference takes from the manifest and the schema. */
function sentencesUsed(): ReadonlySet<string> {
  const used = new Set<string>();
  const sentence = (english: string): string => {
    used.add(english);
    return english;
  };
  const words = { ...referenceWordsEn, sentence };
  apiHtml(JSON.parse(readText('dist/custom-elements.json')), words);
  formatHtml(JSON.parse(readText('data/timeline.schema.json')), words);
  return used;
}

const used = sentencesUsed();
const translated = Object.entries(
  JSON.parse(readText('src/tools/docs/sentences-zh-hans.json')) as Readonly<Record<string, string>>,
);
const codesIn = (text: string): readonly string[] => [...text.matchAll(/`[^`]+`/g)].map(([code]) => code).sort();

describe('sentences-zh-hans.json', () => {
  it('has every sentence of the manifest and the schema', () => {
    expect(used.size).toBeGreaterThan(100);
    expect([...used].filter((sentence) => referenceWordsZhHans.sentence(sentence) === undefined)).toEqual([]);
  });

  it('has none that stands there no longer', () => {
    expect(translated.map(([english]) => english).filter((english) => !used.has(english))).toEqual([]);
  });

  it('is in Chinese, and leaves code as it is', () => {
    expect(
      translated.filter(
        ([, chinese]) => !/\p{Script=Han}/u.test(chinese) || /[a-z] [a-z]+ [a-z]/.test(chinese.replace(/`[^`]+`/g, '')),
      ),
    ).toEqual([]);
    expect(translated.filter(([english, chinese]) => String(codesIn(english)) !== String(codesIn(chinese)))).toEqual(
      [],
    );
  });
});
