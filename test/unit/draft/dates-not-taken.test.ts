import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';

const read = (text: string) => draftFromText(text, { published: '2026-02-04' });
const told = (text: string): readonly string[] =>
  read(text).document.events.map(({ when, status, title }) => `${when} ${status}: ${title}`);
const listed = (text: string): readonly string[] =>
  read(text).problems.flatMap(({ reason, words }) => (words === undefined ? [] : [`${reason} ${words}`]));

describe('what is no date of an event is listed with its reason', () => {
  test.each([
    ['Oct. 32, 2025 was odd.', 'no-such-date Oct. 32, 2025'],
    ['On 31 April 2025 a deal was reached.', 'no-such-date 31 April 2025'],
    ['On 32 October 2025 a deal was reached.', 'no-such-date 32 October 2025'],
    ['They met on Feb. 29, 2025.', 'no-such-date Feb. 29, 2025'],
    ['The two leaders met in Busan for the first time since 2019.', 'compared-with since 2019'],
    ['It was the largest deal since 2019.', 'compared-with since 2019'],
    ['In fiscal 2025 exports rose.', 'fiscal-year In fiscal 2025'],
    ['In fiscal year 2025 exports rose.', 'fiscal-year In fiscal year 2025'],
    ['The FY2025 budget passed.', 'fiscal-year The FY2025'],
    ['Black Friday sales rose.', 'vague Friday'],
    ['It was due on the 5th.', 'vague on the 5th'],
    ['Within 90 days, the parties shall meet.', 'vague Within 90 days'],
    ['In 10 years, China will lead.', 'vague In 10 years'],
    ['Before 2030 emissions peak.', 'against-tense Before 2030'],
    ['Every March the two sides meet.', 'repeated Every March'],
    ['They met every Monday.', 'repeated every Monday'],
    ['They meet each spring.', 'repeated each spring'],
    ['The envoys met on Mondays.', 'repeated on Mondays'],
    ['The two sides signed on 13/14/2025.', 'no-such-date 13/14/2025'],
    ['The two met on Thanksgiving.', 'vague on Thanksgiving'],
    ['They spoke at Easter.', 'vague at Easter'],
  ])('%s', (text, reason) => {
    expect([told(text), listed(text)]).toEqual([[], [reason]]);
  });

  test('a day counted on beyond the publication, of what is told as done', () => {
    const text = 'The ship sank on Monday. Three days later, it was raised.';
    expect([told(text), listed(text)]).toEqual([
      ['2026-02-02 occurred: The ship sank'],
      ['against-tense Three days later'],
    ]);
  });

  test.each(['Mr. April Smith met the premier.', 'Ms. May Chen spoke.', 'President June Park left.'])(
    'a month in a name is none: %s',
    (text) => {
      expect([told(text), listed(text)]).toEqual([[], []]);
    },
  );

  test('a paper’s name holds no day', () => {
    const text = 'The two spoke on Monday. Rubio told the Sunday Times that talks had failed.';
    expect([told(text), listed(text)]).toEqual([['2026-02-02 occurred: The two spoke'], []]);
  });
});

describe('words for dates that lead to one', () => {
  test.each([
    ['Tariffs remain suspended until November 2026.', '../2026-11 ongoing: Tariffs remain suspended'],
    ['The truce lasts until November 10, 2026.', '../2026-11-10 ongoing: The truce lasts'],
    ['Trump is expected to visit as early as April.', '[2026-04-01..] planned: Trump is expected to visit'],
    ['A fortnight ago, a ship sank.', '2026-01-21~ occurred: A ship sank'],
    ['In H1 2025 exports rose.', '2025-40 occurred: Exports rose'],
    ['Most tariffs have been in force since 2018.', '2018/.. ongoing: Most tariffs have been in force'],
    ['On Monday Trump left.', '2026-02-02 occurred: Trump left'],
    ['By the end of 2026 the tariff will fall.', '[2026-02-04..2026-12-31] planned: The tariff will fall'],
    ['At the end of 2025 the two sides signed a deal.', '2025 occurred: The two sides signed a deal'],
    ['At the end of March 2025 the two sides signed a deal.', '2025-03 occurred: The two sides signed a deal'],
    ['The leaders spoke on Christmas Day last year.', '2025-12-25 occurred: The leaders spoke'],
    ['The leaders spoke on New Year’s Eve.', '2025-12-31 occurred: The leaders spoke'],
    ['The leaders spoke on Christmas Eve 2024.', '2024-12-24 occurred: The leaders spoke'],
    ['They spoke at Christmas last year.', '2025 occurred: They spoke at Christmas'],
    [
      'Ms. May Chen, the envoy, visited Beijing on 4 May 2025.',
      '2025-05-04 occurred: Ms. May Chen, the envoy, visited Beijing',
    ],
    [
      'May Chen, the envoy, visited Beijing for talks on trade on 4 May 2025.',
      '2025-05-04 occurred: May Chen, the envoy, visited Beijing for talks on trade',
    ],
  ])('%s', (text, event) => {
    expect([told(text), listed(text)]).toEqual([[event], []]);
  });
});

describe('a title without its date keeps no word that only led to it', () => {
  test.each([
    ['On the 14th of March 2025 it happened.', 'It happened'],
    ['In late March 2025 exports rose.', 'Exports rose'],
    ['From March 3 to 5, 2025, talks were held in Geneva.', 'Talks were held in Geneva'],
    ['On Nov. 10-12, 2025 talks were held.', 'Talks were held'],
    ['In the spring of 2026 Xi will visit.', 'Xi will visit'],
    ['As of January 2026, tariffs stood at 47%.', 'Tariffs stood at 47%'],
  ])('%s → %s', (text, title) => {
    expect(read(text).document.events.map((event) => event.title)).toEqual([title]);
  });
});
