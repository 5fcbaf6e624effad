import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';

/** Published on a Wednesday. */
const published = '2026-02-04';

const draft = (text: string, day = published) => draftFromText(text, { published: day });
const datesOf = (text: string, day = published): readonly string[] =>
  draft(text, day).document.events.map(({ when }) => when);

describe('words for a date, published on Wednesday 4 February 2026', () => {
  test.each([
    ['They met on 2025-10-30.', '2025-10-30'],
    ['They met on Oct. 30.', '2025-10-30'],
    ['They met on 30 October.', '2025-10-30'],
    ['They met on October 30, 2025, in Busan.', '2025-10-30'],
    ['Talks were held on Jan. 5 and 6.', '2026-01-05/2026-01-06'],
    ['Talks were held on January 5 and 6, 2025, in Geneva.', '2025-01-05/2025-01-06'],
    ['Talks were held on January 5, 6 and 7.', '2026-01-05/2026-01-07'],
    ['Talks ran from Jan. 5 to 6.', '2026-01-05/2026-01-06'],
    ['They met on 5 and 6 January.', '2026-01-05/2026-01-06'],
    ['They met on 5 and 6 January last year.', '2025-01-05/2025-01-06'],
    ['They met on Jan. 5th and 7th.', '{2026-01-05,2026-01-07}'],
    ['They met on Dec. 30, 2025 and on no other day.', '2025-12-30'],
    ['They will meet on March 5 & 6.', '2026-03-05/2026-03-06'],
    ['They met on Jan. 5 or 6.', '[2026-01-05,2026-01-06]'],
    ['They met between Jan. 5 and 9.', '[2026-01-05..2026-01-09]'],
    ['They met on Jan. 5 and 12 ships left.', '2026-01-05'],
    ['They met on Jan. 5 and 6 million tonnes were sold.', '2026-01-05'],
    ['Talks ran Nov 3–9 in Geneva.', '2025-11-03/2025-11-09'],
    ['Talks ran from Monday to Friday.', '2026-02-02/2026-02-06'],
    ['Exports fell in the first half of 2025.', '2025-40'],
    ['Exports fell in the first half of last year.', '2025-40'],
    ['Exports fell in the third quarter.', '2025-35'],
    ['Exports fell in Q3 2024.', '2024-35'],
    ['Exports fell last quarter.', '2025-36'],
    ['Tariffs have been in force since 2018.', '2018/..'],
    ['Prices fell between March and May.', '[2025-03-01..2025-05-31]'],
    ['Sales rose between 2018 and 2020.', '[2018-01-01..2020-12-31]'],
    ['He served from 2018 to 2020.', '2018/2020'],
    ['He spoke on Wednesday.', '2026-02-04'],
    ['He spoke on Friday.', '2026-01-30'],
    ['He will speak on Friday.', '2026-02-06'],
    ['He spoke last Friday.', '[2026-01-23,2026-01-30]'],
    ['He will speak next Friday.', '[2026-02-06,2026-02-13]'],
    ['He spoke yesterday.', '2026-02-03'],
    ['In December, he spoke.', '2025-12'],
    ['He is expected to speak in April.', '2026-04'],
    ['He agreed to speak in May.', '2026-05'],
    ['The two met last year.', '2025'],
    ['He resigned in July last year.', '2025-07'],
    ['He spoke earlier this month.', '2026-02'],
    ['He spoke last week.', '[2026-01-25..2026-02-01]'],
    ['They met three weeks ago.', '2026-01-14~'],
    ['They met three months ago.', '2025-11~'],
    ['They met two days ago.', '2026-02-02'],
    ['It began in the 1990s.', '199X'],
    ['It opened in early 2024.', '2024'],
    ['He would retire by 2030.', '[2026-02-04..2030-12-31]'],
    ['Trade was frozen until 2017.', '../2017'],
    ['It was signed on 10/12/2025.', '[2025-10-12,2025-12-10]'],
    ['It was signed on 10/25/2025.', '2025-10-25'],
    ['He visited in February.', '[2025-02,2026-02]'],
    ['The treaty was signed in the summer of 2019.', '2019-22'],
  ])('%s → %s', (text, when) => {
    expect(datesOf(text)).toEqual([when]);
  });

  test.each([
    ['They met on March 3, 2025. Two days later, he left.', '2025-03-05'],
    ['They met on March 3, 2025. The following day he left.', '2025-03-04'],
    ['They met on March 3, 2025. The following month they signed.', '2025-04'],
    ['They met on March 3, 2025. The following week they signed.', '[2025-03-09..2025-03-16]'],
    ['They met in March 2025. Two days later, he left.', '[2025-03-03..2025-04-02]'],
  ])('%s → %s', (text, when) => {
    expect(datesOf(text)).toEqual([expect.stringMatching(/^2025-03/), when]);
  });

  test('a month in a story of another year may be of that year', () => {
    expect(datesOf('In 2018 he raised tariffs. In July, he raised them again.')).toEqual(['2018', '[2018-07,2025-07]']);
  });
});

describe('what words leave open is named, not guessed', () => {
  test.each([
    ['A summit on Friday.', 'tense-unclear'],
    ['The following week they signed.', 'nothing-told-before'],
    ['Two days later, he left.', 'nothing-told-before'],
    ['He left on Feb. 30, 2025.', 'no-such-date'],
    ['He left on 2025-02-30.', 'no-such-date'],
    ['He left recently.', 'vague'],
    ['He bought more this season.', 'vague'],
    ['He left several weeks ago.', 'vague'],
  ])('%s: %s', (text, reason) => {
    const { document, problems } = draft(text);
    expect(document.events).toEqual([]);
    expect(problems[0]).toMatchObject({ reason, sentence: text, code: 'unresolved-date' });
  });
});

describe('what looks like a date and is none', () => {
  test.each([
    'He may march on with 12 million tons.',
    'Mark May said the deal holds.',
    'April Smith and Sun Weidong spoke.',
    'Output rose from 12 million to 2,000 tons.',
    'Mar-a-Lago hosted them.',
    'It weighs 2017 tons.',
  ])('%s', (text) => {
    const events = draft(text).document.events.filter(({ draft: { basis } }) => basis === 'stated');
    expect(events).toEqual([]);
  });
});

describe('tense and plan', () => {
  test.each([
    ['He will visit China in April.', 'planned'],
    ['He is scheduled to visit China in April.', 'planned'],
    ['He plans to visit China in April.', 'planned'],
    ['He would visit China in April.', 'planned'],
    ['The visit planned for May was postponed.', 'postponed'],
    ['The visit planned for May was cancelled.', 'cancelled'],
    ['He visited China in April.', 'occurred'],
    ['He said in January that he was ready.', 'occurred'],
    ['A ban has been in force since 2018.', 'ongoing'],
    ['The games open on March 3, 2028.', 'planned'],
  ])('%s → %s', (text, status) => {
    expect(draft(text).document.events.map((event) => event.status)).toEqual([status]);
  });
});
