import { describe, expect, it } from 'vitest';
import type { DocumentEvent } from '../../../src/model/generated/document.ts';
import { entries, readTable } from './documents.ts';
import { textsOf } from './texts-of.ts';

/** Dates and figures of shipped events on which sources disagree: the words of each side, and the sources of all of them. */
interface Conflict {
  readonly conflict: string;
  readonly event: string;
  readonly words_en: string;
  readonly words_zh: string;
  readonly sources: string;
}

const conflicts = readTable('conflicts-shown.tsv') as unknown as readonly Conflict[];

const entriesOf = (id: string): readonly DocumentEvent[] =>
  entries.filter(({ event }) => event.id === id).map(({ event }) => event);

/** All a reader reads of an event in one language. */
const wordsOf = (id: string, lang: 'en' | 'zh-Hans'): string =>
  textsOf(entriesOf(id))
    .map(({ value }) => (value as Readonly<Record<string, string>>)[lang] ?? '')
    .join('\n');

/** What an event cites, by itself and in its figures and claims: ids, and ids with their places. */
function citedBy(id: string): readonly string[] {
  const refs = entriesOf(id).flatMap(({ sources = [] }) => sources);
  const inside = JSON.stringify(entriesOf(id)).matchAll(/"source":"([^"]+)"/g);
  const own = refs.flatMap((ref) => (typeof ref === 'string' ? [ref] : [ref.id, `${ref.id} ${ref.locator ?? ''}`]));
  return [...own, ...[...inside].map(([, source = '']) => source)];
}

describe('where sources disagree about a shipped event', () => {
  it('is read from the table at all', () => {
    expect(conflicts.length).toBe(18);
    expect(new Set(conflicts.map(({ conflict }) => conflict)).size).toBe(18);
  });

  describe.each(conflicts)('$conflict', ({ event, words_en, words_zh, sources }) => {
    it('the reader is told both, in both languages', () => {
      const [en, zh] = [wordsOf(event, 'en'), wordsOf(event, 'zh-Hans')];
      expect(words_en.split('|').length).toBeGreaterThan(1);
      expect(words_zh.split('|').length).toBe(words_en.split('|').length);
      for (const words of words_en.split('|')) expect(en).toContain(words);
      for (const words of words_zh.split('|')) expect(zh).toContain(words);
    });

    it('with the source of each', () => {
      expect(citedBy(event)).toEqual(expect.arrayContaining(sources.split('|')));
    });
  });
});
