import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';

const events = (text: string) => draftFromText(text, { published: '2026-02-04' }).document.events;
const told = (text: string): readonly string[] => events(text).map(({ when, title }) => `${when}: ${title}`);

describe('each date of a sentence has the words of its own clause', () => {
  test.each([
    [
      'Nixon visited China in 1972; in 1978, ties were normalized.',
      ['1972: Nixon visited China', '1978: Ties were normalized'],
    ],
    [
      'In 1972, Nixon visited China, and in 1979, Deng visited the U.S.',
      ['1972: Nixon visited China', '1979: Deng visited the U.S.'],
    ],
    [
      'In 1972, Nixon visited China; six years later, ties were normalized.',
      ['1972: Nixon visited China', '[1978-01-01..1978-12-31]: Ties were normalized'],
    ],
    [
      'China raised tariffs in April 2025, but Washington lowered them in May 2025.',
      ['2025-04: China raised tariffs', '2025-05: Washington lowered them'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('and its own actors', () => {
    const [, second] = events('In 1972, Nixon visited China, and in 1979, Deng visited the U.S.');
    expect(second?.actors).toEqual(['deng', 'united-states']);
  });

  test.each([
    'Trump said he would visit Beijing in April and host Xi later this year.',
    'Ministers met in March 2025 and signed a protocol in May 2025.',
  ])('%s: where the clauses cannot be told apart, all are low in confidence', (text) => {
    expect(events(text).map(({ draft }) => draft.confidence)).toEqual(['low', 'low']);
  });
});

describe('a title', () => {
  test.each([
    [
      'China bought 12 million tons, worth $5.5bn, and €3m of wine in January 2026.',
      'China bought 12 million tons, worth $5.5bn, and €3m of wine',
    ],
    ['The order (EO 14257, 2025) took effect.', 'The order (EO 14257) took effect'],
    ['In 1979, Deng visited the U.S.', 'Deng visited the U.S.'],
  ])('%s → %s', (text, title) => {
    expect(events(text).map((event) => event.title)).toEqual([title]);
  });
});
