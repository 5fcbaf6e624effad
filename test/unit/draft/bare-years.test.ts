import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';

const read = (text: string) => draftFromText(text, { published: '2026-02-04' });
const told = (text: string): readonly string[] =>
  read(text).document.events.map(({ when, status, title }) => `${when} ${status}: ${title}`);
const listed = (text: string): readonly string[] =>
  read(text).problems.flatMap(({ reason, words }) => (words === undefined ? [] : [`${reason} ${words}`]));

describe('a year that no “in” leads into', () => {
  test.each([
    [
      'The 2001 accession to the WTO was a turning point.',
      '2001 occurred: The accession to the WTO was a turning point',
    ],
    ['China’s 1972 summit changed the world.', '1972 occurred: China’s summit changed the world'],
    ['It joined the WTO, 2001.', '2001 occurred: It joined the WTO'],
    ['Nixon’s visit (1972) changed the world.', '1972 occurred: Nixon’s visit changed the world'],
    ['2001 was a turning point.', '2001 occurred: 2001 was a turning point'],
    ['The year 2001 was a turning point.', '2001 occurred: The year 2001 was a turning point'],
    ['A summit planned for 2019 was cancelled.', '2019 cancelled: A summit was cancelled'],
    ['The 2019 summit was cancelled.', '2019 cancelled: The summit was cancelled'],
    ['In 2018 and 2019 tariffs rose.', '{2018,2019} occurred: Tariffs rose'],
    ['Exports fell in 2017, 2018 and 2020.', '{2017,2018,2020} occurred: Exports fell'],
    ['In 2018 or 2019 they met.', '[2018,2019] occurred: They met'],
  ])('%s', (text, event) => {
    expect([told(text), listed(text)]).toEqual([[event], []]);
  });

  test.each([
    ['The 2018 tariffs remain in force.', 'of-a-noun 2018'],
    ['A 1979 law requires arms sales.', 'of-a-noun 1979'],
    ['Congress passed the 2026 defence bill.', 'of-a-noun 2026'],
    ['The 2018 tariffs will be lifted.', 'of-a-noun 2018'],
    ['They sold 2001 cars.', 'year-or-count 2001'],
    ['Exports rose to 2000 from 1500.', 'year-or-count 2000'],
    ['The 2008-09 crisis hit exports.', 'year-or-count 2008-09'],
  ])('%s is listed where it dates nothing that is told: %s', (text, reason) => {
    expect([told(text), listed(text)[0]]).toEqual([[], reason]);
  });

  test('is listed beside a date of the same sentence', () => {
    const text = 'The 2018 tariffs were lifted in 2020.';
    expect([told(text), listed(text)]).toEqual([['2020 occurred: The 2018 tariffs were lifted'], ['of-a-noun 2018']]);
  });

  test.each([
    'UN Resolution 1973 was passed.',
    'He spoke at 2030 GMT.',
    'It sold 2001 tons.',
    'It bought 2,001 planes.',
  ])('%s holds none', (text) => {
    expect([told(text), listed(text)]).toEqual([[], []]);
  });
});

describe('the title', () => {
  test.each([
    ['Last March Beijing let the yuan fall.', 'Beijing let the yuan fall'],
    ['Last May Trump went to Geneva.', 'Trump went to Geneva'],
    ['The yuan fell last March.', 'The yuan fell'],
    ['Next April Trump will visit Beijing.', 'Trump will visit Beijing'],
    ['Since last March Beijing has let the yuan fall.', 'Beijing has let the yuan fall'],
    ['The visit, planned for February 2023, was postponed.', 'The visit was postponed'],
    ['The visit scheduled for April 2020 never took place.', 'The visit never took place'],
    ['The visit was scheduled for April 2020 in Beijing.', 'The visit was scheduled in Beijing'],
    ['Trade grew (2001–2010).', 'Trade grew'],
  ])('%s → %s', (text, title) => {
    expect(read(text).document.events.map((event) => event.title)).toEqual([title]);
  });
});

describe('what was moved', () => {
  test.each([
    ['The visit was postponed to June 2026.', ['2026-06 planned: The visit was postponed']],
    ['Beijing put off the talks until April.', ['2026-04 planned: Beijing put off the talks']],
    [
      'The visit was postponed from February to June 2023.',
      [
        '2023-02 postponed: The visit was postponed to June 2023',
        '2023-06 planned: The visit was postponed from February',
      ],
    ],
    [
      'The vote was put off from Monday to Friday.',
      [
        '[2026-02-02,2026-02-09] postponed: The vote was put off to Friday',
        '2026-02-06 planned: The vote was put off from Monday',
      ],
    ],
  ])('%s has its old date and its new one', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('a stretch told with “from … to” stays one, its year said once', () => {
    expect(told('He served from February to June 2023.')).toEqual(['2023-02/2023-06 occurred: He served']);
  });
});
