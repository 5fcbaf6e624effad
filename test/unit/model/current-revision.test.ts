import { describe, expect, test } from 'vitest';
import { currentRevision } from '../../../src/model/current-revision.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import type { Revision } from '../../../src/model/known-facts.ts';
import type { EventEntry, Status } from '../../../src/model/event-entry.ts';

/** `2026-04 planned`, one a day, in layers a, b, c, … */
const entry = (words: string, index: number): EventEntry => {
  const [when = '', status = ''] = words.split(' ');
  return {
    layer: 'abc'[index] ?? '',
    index: 0,
    asOf: `2026-01-0${index + 1}`,
    asOfMs: Date.UTC(2026, 0, index + 1),
    when: parseEdtf(when),
    status: status as Status,
    title: 'x',
    figures: [],
    claims: [],
    links: [],
    sources: [],
    media: [],
  };
};

const wordsOf = ({ when, status }: Revision): string => `${when.text} ${status}`;
const historyOf = ([first, ...others]: readonly string[]) =>
  currentRevision([entry(first ?? '', 0), ...others.map((words, index) => entry(words, index + 1))]);

describe('the revision that counts, and those worth showing', () => {
  test.each<[name: string, said: readonly string[], counts: string, layer: string, shown: readonly string[]]>([
    ['said once', ['2026-04 planned'], '2026-04 planned', 'a', []],
    ['said again', ['2026-04 planned', '2026-04 planned'], '2026-04 planned', 'a', []],
    ['moved', ['2026-04 planned', '2026-05 planned'], '2026-05 planned', 'b', ['2026-04 planned']],
    [
      'moved twice',
      ['2026-04 planned', '2026-05 planned', '2026-06 planned'],
      '2026-06 planned',
      'c',
      ['2026-04 planned', '2026-05 planned'],
    ],
    ['narrowed down', ['2026-04 planned', '2026-04-13 planned'], '2026-04-13 planned', 'b', []],
    [
      'the coarser date does not undo the day',
      ['2025-12-17 occurred', '2025-12 occurred'],
      '2025-12-17 occurred',
      'a',
      [],
    ],
    ['nor does the year', ['2025-12-17 occurred', '2025 occurred'], '2025-12-17 occurred', 'a', []],
    [
      'nor does a set of days',
      ['2025-12-17 occurred', '[2025-12-17,2025-12-18] occurred'],
      '2025-12-17 occurred',
      'a',
      [],
    ],
    [
      'a month elsewhere does',
      ['2025-12-17 occurred', '2025-11 occurred'],
      '2025-11 occurred',
      'b',
      ['2025-12-17 occurred'],
    ],
    [
      'an interval means throughout, so it replaces a day inside it',
      ['2026-05-13 planned', '2026-05-13/2026-05-15 planned'],
      '2026-05-13/2026-05-15 planned',
      'b',
      ['2026-05-13 planned'],
    ],
    [
      'an interval within the month narrows it down',
      ['2026-05 planned', '2026-05-13/2026-05-15 planned'],
      '2026-05-13/2026-05-15 planned',
      'b',
      [],
    ],
    [
      'a month around an interval leaves it',
      ['2026-05-13/2026-05-15 occurred', '2026-05 occurred'],
      '2026-05-13/2026-05-15 occurred',
      'a',
      [],
    ],
    ['a doubt is added', ['2026-04 occurred', '2026-04? occurred'], '2026-04? occurred', 'b', []],
    ['a doubt is gone', ['2026-04~ occurred', '2026-04 occurred'], '2026-04 occurred', 'b', []],
    ['a plan came true', ['2026-04 planned', '2026-04-13 occurred'], '2026-04-13 occurred', 'b', ['2026-04 planned']],
    [
      'a coarser date with another status changes the status only',
      ['2026-04-13 planned', '2026-04 cancelled'],
      '2026-04-13 cancelled',
      'a',
      ['2026-04-13 planned'],
    ],
    [
      'an unknown date is replaced',
      ['/2026-04 planned', '2026-05 planned'],
      '2026-05 planned',
      'b',
      ['/2026-04 planned'],
    ],
  ])('%s', (_, said, counts, layer, shown) => {
    const { current, earlier } = historyOf(said);
    expect(wordsOf(current)).toBe(counts);
    expect(current.layer).toBe(layer);
    expect(earlier.map(wordsOf)).toEqual(shown);
  });

  test('a date and a status of different entries are known from the later one on', () => {
    expect(historyOf(['2026-04-13 planned', '2026-04 cancelled']).current).toMatchObject({
      layer: 'a',
      asOf: '2026-01-02',
      asOfMs: Date.UTC(2026, 0, 2),
    });
  });

  test('names the source of the date: of the stated words, else the first of the entry', () => {
    const plain = entry('2026-04 planned', 0);
    const sourced = { ...plain, sources: [{ id: 's' }, { id: 't' }] };
    expect(currentRevision([plain]).current).not.toHaveProperty('source');
    expect(currentRevision([sourced]).current.source).toBe('s');
    expect(currentRevision([{ ...sourced, stated: { text: 'in April', source: 'u' } }]).current.source).toBe('u');
  });
});
