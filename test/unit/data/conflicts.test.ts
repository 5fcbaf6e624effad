import { describe, expect, it } from 'vitest';
import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import type { DocumentEvent } from '../../../src/model/generated/document.ts';
import { documents, entries, readTable } from './documents.ts';
import { textsOf } from './texts-of.ts';

/** Dates and figures of shipped events on which sources disagree: the words of each side, and the sources of all of them. */
interface Conflict {
  readonly conflict: string;
  readonly event: string;
  /** The day on which a reader looks: the one the timeline opens with, or a later one for what came after. */
  readonly as_of: string;
  readonly words_en: string;
  readonly words_zh: string;
  readonly sources: string;
}

const OPENING_DAY = '2026-02-04';
const conflicts = readTable('conflicts-shown.tsv') as unknown as readonly Conflict[];
const { timeline } = parseTimeline(documents);
const opening = knownAt(timeline);
const later = knownAt(timeline, { filter: { layers: documents.map(({ id = '' }) => id) } });

const entriesOf = (id: string): readonly DocumentEvent[] =>
  entries.filter(({ event }) => event.id === id).map(({ event }) => event);

/** What a reader is shown of an event in one language on a day: of several texts of the same field, the one that counts then. */
function wordsOf({ event: id, as_of }: Conflict, lang: 'en' | 'zh-Hans'): string {
  const known = as_of === OPENING_DAY ? opening : later;
  expect(known.asOf).toBe(as_of);
  const { title, summary, claims } = known.events.find((event) => event.id === id) ?? {};
  return textsOf({ title, summary, claims })
    .map(({ value }) => (value as Readonly<Record<string, string>> | undefined)?.[lang] ?? '')
    .join('\n');
}

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

  describe.each(conflicts)('$conflict', (conflict) => {
    const { event, words_en, words_zh, sources } = conflict;

    it('the reader is told both on that day, in both languages', () => {
      const [en, zh] = [wordsOf(conflict, 'en'), wordsOf(conflict, 'zh-Hans')];
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
