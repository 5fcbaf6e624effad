import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';

const read = (text: string) => draftFromText(text, { published: '2026-02-04' });
const told = (text: string): readonly string[] =>
  read(text).document.events.map(({ when, status }) => `${when} ${status}`);
const reasons = (text: string): readonly string[] =>
  read(text).problems.flatMap(({ reason, words }) => (words === undefined ? [] : [`${reason} ${words}`]));

describe('what did not happen, may happen or is asked is listed and not drafted', () => {
  test.each([
    ['No meeting took place in October 2025.', 'in October 2025'],
    ['No meeting in October 2025.', 'in October 2025'],
    ['In October 2025, no meeting took place.', 'In October 2025'],
    ['Neither side signed the deal in November 2025.', 'in November 2025'],
    ['Nobody met in October 2025.', 'in October 2025'],
    ['They reached no deal in October 2025.', 'in October 2025'],
    ['The two leaders did not meet in December 2025.', 'in December 2025'],
    ['They didn’t meet in December 2025.', 'in December 2025'],
    ['China did not agree to meet in December 2025.', 'in December 2025'],
    ['China will not attend the summit in April.', 'in April'],
    ['China will never attend the summit in April 2026.', 'in April 2026'],
    ['We will never sign in June.', 'in June'],
    ['Trump won’t go in April.', 'in April'],
    ['China may buy soybeans in March.', 'in March'],
    ['On Friday, China might cut rates.', 'On Friday'],
    ['The U.S. could impose tariffs in March.', 'in March'],
    ['The two sides should sign in March 2026.', 'in March 2026'],
    ['Trump will visit, possibly in April.', 'in April'],
    ['Was a deal signed in March 2025?', 'in March 2025'],
    ['“Was a deal signed in March 2025?” the paper asks.', 'in March 2025'],
  ])('%s', (text, words) => {
    expect([told(text), reasons(text)]).toEqual([[], [`not-asserted ${words}`]]);
  });

  test.each([
    ['Trump said in March that he may visit Beijing in May 2026.', '2025-03 occurred', 'not-asserted in May 2026'],
    ['In May 2025 they met, but no deal was signed in June 2025.', '2025-05 occurred', 'not-asserted in June 2025'],
  ])('%s: what is told besides is drafted', (text, event, reason) => {
    expect([told(text), reasons(text)]).toEqual([[event], [reason]]);
  });

  test.each([
    ['Not only did they meet in May 2025, they signed.', '2025-05 occurred'],
    ['No later than May 2025 the ban was lifted.', '2025-05 occurred'],
    ['They signed document No. 5 in May 2025.', '2025-05 occurred'],
    ['The 2019 summit did not take place.', '2019 cancelled'],
  ])('%s is told', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});
