import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/model/text.ts';
import { documents } from './documents.ts';

/** The day of the copy from which the tariff series was taken: nothing later is known by it. */
const COPY = { day: '2026-07-23', en: 'worked out on 23 July 2026', zh: '2026年7月23日算出' };

const [series] = documents.flatMap((document) => document.series ?? []);
const inBoth = (text: Text | undefined): readonly string[] =>
  typeof text === 'object' ? [text.en ?? '', text['zh-Hans'] ?? ''] : ['', ''];
const noteOn = (day: string): readonly string[] => inBoth(series?.points.find(({ at }) => at === day)?.note);

describe('the tariff series', () => {
  it('says when its values were worked out, in its note and on every drawing', () => {
    expect(inBoth(series?.measure)).toEqual([expect.stringContaining(COPY.en), expect.stringContaining(COPY.zh)]);
    expect(inBoth(series?.note)).toEqual([expect.stringContaining(COPY.en), expect.stringContaining(COPY.zh)]);
  });

  it('holds no value for a day after that', () => {
    const days = series?.points.map(({ at }) => at) ?? [];
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((day) => day > COPY.day)).toEqual([]);
  });

  it('tells a reader of an earlier day of no later row', () => {
    expect(inBoth(series?.note).join()).not.toMatch(/last row|最后一行/);
  });

  it.each([
    { day: '2025-04-05', en: '9 April', zh: '4月9日' },
    { day: '2025-04-08', en: '3 April', zh: '4月3日' },
    { day: '2025-04-09', en: '5 April', zh: '4月5日' },
    { day: '2025-05-12', en: '14 May', zh: '5月14日' },
    { day: '2025-06-03', en: '4 June', zh: '6月4日' },
    { day: '2025-11-01', en: '15 October', zh: '10月15日' },
    { day: '2026-02-20', en: '24 February', zh: '2月24日' },
  ])('names the other day beside the tracker’s: $day', ({ day, en, zh }) => {
    expect(noteOn(day)).toEqual([expect.stringContaining(en), expect.stringContaining(zh)]);
  });
});
