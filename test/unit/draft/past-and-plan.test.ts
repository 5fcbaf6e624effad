import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';

/** Drafts a text published on Wednesday 4 February 2026: each event as its date, status and title. */
const told = (text: string): readonly string[] =>
  draftFromText(text, { published: '2026-02-04' }).document.events.map(
    ({ when, status, title }) => `${when} ${status}: ${title}`,
  );
const reasons = (text: string): readonly string[] =>
  draftFromText(text, { published: '2026-02-04' }).problems.map(({ reason, words }) => `${reason} ${words}`);

describe('what happened is never drafted as a plan', () => {
  test.each([
    'In 1979 the two states set up relations.',
    'In 2001 Washington set a new tariff.',
    'In 2018 the two sides put tariffs on each other.',
    'Washington cut aid in 2019.',
    'In 1994 China let the yuan fall.',
    'In 2018 the tariffs hit farmers.',
    'In 2017 the United States quit the pact.',
    'In 2020 Washington shut the consulate in Houston.',
    'The dispute cost exporters $27 billion in 2019.',
    'The virus spread in 2020.',
    'In 1972 Nixon read the communique aloud.',
    'In 1989 the two states split over the issue.',
    'Beijing cast doubt on the deal in 2019.',
    'Ships burst into the strait in 1996.',
    'China set its growth target at 5 percent in 2025.',
    'Relations were set up in 1979.',
    'The committee was set up in 2009.',
    'In 2017 Xi invited the president to Beijing.',
    'In 1979 China agreed to open a consulate.',
    'In 2015 Xi pledged to cut emissions.',
    'In 2018 Trump threatened to raise tariffs.',
    'China agreed to open a consulate in 1979.',
    'He would later visit China in 2017.',
    'The two leaders would meet again in 2019.',
    'Officials said in 2019 that tariffs would rise.',
    'The ban takes effect on Jan. 1, 2020.',
    'The trip was postponed in April 2020.',
    'In 2023 Blinken postponed a visit to Beijing.',
    'The president called off his trip in 2013.',
    'In 2019 they met, but a second summit was cancelled.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^\d{4}\S* occurred: /)]);
  });

  test.each([
    ['In December they put off the talks.', '2025-12'],
    ['Beijing cut rates on Friday.', '2026-01-30'],
    ['In March Beijing let the yuan fall.', '2025-03'],
  ])('%s → %s: a past that looks like an infinitive places its date', (text, when) => {
    expect(told(text)).toEqual([expect.stringMatching(new RegExp(`^${when} occurred: `))]);
  });
});

describe('a plan that has gone by stays one only where the words tell a plan', () => {
  test.each([
    'The summit was due to take place in 2019.',
    'The talks had been due to start in 2018.',
    'The summit was to take place in May 2020.',
    'The leaders were to meet in Santiago in November 2019.',
    'The ban was widely expected to end in 2021.',
    'The visit was originally scheduled for April 2020.',
    'The tariffs were set to rise on Nov. 10, 2025.',
    'He hoped to visit in 2020.',
    'Officials said tariffs would rise in 2019.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^\S+ planned: /)]);
  });

  test('and is low in confidence', () => {
    const { document } = draftFromText('The summit was due to take place in 2019.', { published: '2026-02-04' });
    expect(document.events[0]?.draft.confidence).toBe('low');
  });

  test.each([
    ['The exercise, which was to begin on Jan. 5, was put off.', '[2026-01-05,2027-01-05] postponed'],
    ['The talks had been due to start on Monday.', '[2026-02-02,2026-02-09] planned'],
    ['He was to visit in April.', '2026-04 planned'],
  ])('%s → %s: its day may have passed', (text, start) => {
    expect(told(text)[0]).toContain(start);
  });
});

describe('a plan given up or moved', () => {
  test.each([
    ['The visit scheduled for April 2020 never took place.', '2020-04 cancelled'],
    ['Plans to meet in 2019 were dropped.', '2019 cancelled'],
    ['The summit in May was called off.', '2026-05 cancelled'],
    ['The visit, planned for February 2023, was postponed.', '2023-02 postponed'],
    ['In 2023 Blinken put off a February visit.', '2023 occurred'],
  ])('%s → %s', (text, start) => {
    expect(told(text)[0]).toContain(start);
  });
});

describe('what a sentence supposes or denies is listed and not drafted', () => {
  test.each([
    ['Washington denied that a deal was signed in 2019.', 'not-asserted in 2019'],
    ['If the deal had been signed in 2019, exports would have grown.', 'not-asserted in 2019'],
    ['It is unclear whether they met in 2019.', 'not-asserted in 2019'],
    ['Kissinger may have visited in July 1971.', 'not-asserted in July 1971'],
    ['The ban will take effect in 2019.', 'against-tense in 2019'],
  ])('%s', (text, reason) => {
    expect([told(text), reasons(text)[0]]).toEqual([[], reason]);
  });

  test('a denial itself has its date', () => {
    expect(told('China denied in 2020 that it had hidden data.')).toEqual([
      '2020 occurred: China denied that it had hidden data',
    ]);
  });
});

describe('what goes on beyond the publication is not drafted as done', () => {
  test.each([
    ['Tariffs were suspended until Nov. 10, 2026.', '../2026-11-10 ongoing: Tariffs were suspended'],
    ['Trade was frozen until 2017.', '../2017 occurred: Trade was frozen'],
    ['He has served from 2024 to 2028.', '2024/2028 ongoing: He has served'],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});
