import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';

const actorsOf = (text: string): readonly (readonly string[])[] =>
  draftFromText(text, { published: '2026-02-04' }).document.events.map(({ actors = [] }) => actors);

describe('the actors of an event', () => {
  test.each([
    ['Yesterday, Xi called Putin.', ['xi', 'putin']],
    ['Xi met Putin in May 2025.', ['xi', 'putin']],
    ['Bessent met He Lifeng in Madrid in September 2025.', ['bessent', 'he-lifeng']],
    ['On Monday Bessent spoke with Lutnick.', ['bessent', 'lutnick']],
    ['Last week he called Congress.', []],
    ['They met Thursday.', []],
    ['On Monday he met Nvidia executives.', []],
  ])('%s → %j', (text, actors) => {
    expect(actorsOf(text)).toEqual([actors]);
  });
});
