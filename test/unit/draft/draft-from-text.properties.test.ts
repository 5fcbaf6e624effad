import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { draftFromText } from '../../../src/draft/draft-from-text.ts';
import { civilToDayNumber, dayNumberToCivil, MS_PER_DAY } from '../../../src/model/edtf/civil-day.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { edtfDay } from '../../../src/model/edtf/format-edtf-day.ts';

const day = fc.integer({ min: civilToDayNumber(1990, 1, 1), max: civilToDayNumber(2060, 12, 31) });
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');

/** Days around the publication that the words allow, both included. */
interface Allowed {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

const allowed = (text: string, first: number, last: number): Allowed => ({ text, first, last });

/** Phrases with what they allow, worked out by hand and generously for weeks. Day numbers count from the publication. */
const phrases = fc.oneof(
  fc.constantFrom(...WEEKDAYS).map((name) => allowed(`They met on ${name}.`, -6, 0)),
  fc.constantFrom(...WEEKDAYS).map((name) => allowed(`They will meet on ${name}.`, 0, 6)),
  fc.constantFrom(...WEEKDAYS).map((name) => allowed(`They met last ${name}.`, -13, -1)),
  fc.constantFrom(...WEEKDAYS).map((name) => allowed(`They will meet next ${name}.`, 1, 13)),
  fc.constantFrom(...MONTHS).map((name) => allowed(`They met in ${name}.`, -366 - 31, 31)),
  fc.constantFrom(...MONTHS).map((name) => allowed(`They will meet in ${name}.`, -31, 366)),
  fc.constantFrom(...MONTHS).map((name) => allowed(`They met on ${name} 15.`, -366, 0)),
  fc.constantFrom(...MONTHS).map((name) => allowed(`They will meet on ${name} 15.`, 0, 366)),
  fc.constant(allowed('They met yesterday.', -1, -1)),
  fc.constant(allowed('They will meet tomorrow.', 1, 1)),
  fc.constant(allowed('They met last week.', -13, -1)),
  fc.constant(allowed('They will meet next week.', 1, 14)),
  fc.constant(allowed('They met last month.', -62, -1)),
  fc.constant(allowed('They met last year.', -366 - 366, -1)),
  fc.constant(allowed('They will meet next year.', 1, 731)),
  fc.integer({ min: 2, max: 12 }).map((count) => allowed(`They met ${count} days ago.`, -count, -count)),
  fc
    .integer({ min: 2, max: 12 })
    .map((count) => allowed(`They met ${count} months ago.`, -31 * (count + 1), 31 - 28 * count)),
  fc.constant(allowed('Sales fell in the third quarter.', -366 - 92, 92)),
  fc.constant(allowed('Sales fell last quarter.', -92 * 2, -1)),
);

describe('a date of a draft', { timeout: 60_000 }, () => {
  test('never lies outside what its words allow on the day of publication', () => {
    fc.assert(
      fc.property(day, phrases, (published, { text, first, last }) => {
        const { document, problems } = draftFromText(text, { published: edtfDay(published * MS_PER_DAY) });
        expect(problems).toEqual([]);
        expect(document.events).toHaveLength(1);
        const date = parseEdtf(document.events[0]?.when ?? '');
        const [earliest, latest] = [date.earliest / MS_PER_DAY - published, date.latest / MS_PER_DAY - published];
        expect([text, earliest >= first, latest <= last, earliest, latest]).toEqual([
          text,
          true,
          true,
          earliest,
          latest,
        ]);
      }),
      { numRuns: 200 },
    );
  });

  test('a day said in full is that day, whatever the publication', () => {
    fc.assert(
      fc.property(day, day, (published, told) => {
        const { year, month, day: dayOfMonth } = dayNumberToCivil(told);
        const text = `They met on ${MONTHS[month - 1] ?? ''} ${dayOfMonth}, ${year}.`;
        const { document } = draftFromText(text, { published: edtfDay(published * MS_PER_DAY) });
        expect(document.events.map(({ when }) => when)).toEqual([edtfDay(told * MS_PER_DAY)]);
        expect(document.events[0]?.status).toBe(told > published ? 'planned' : 'occurred');
      }),
    );
  });
});

const pieces = fc.constantFrom(
  'On Monday',
  ' last year',
  'in April',
  '“',
  '”',
  '. ',
  '\n',
  '\u0000',
  '\u202e',
  '\ud800',
  'said',
  ' $1',
  ' million',
  'hours after',
  '2026-13-45',
  'Feb. 31',
  'between 2018 and ',
  'he will meet',
  'the ',
  "'s",
  '—',
  '\ufeff',
  'constructor',
  '__proto__',
  '(((',
  'Mr. ',
  'U.S. ',
);

describe('whatever text comes', { timeout: 60_000 }, () => {
  test('a draft that reads comes out, and its places are right', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const { document } = draftFromText(text, { published: '2026-02-04' });
          for (const { when, title, draft } of document.events) {
            expect(() => parseEdtf(when)).not.toThrow();
            expect(title.trim()).not.toBe('');
            expect(text.slice(draft.offset, draft.offset + draft.length)).toBe(draft.sentence);
          }
        },
      ),
    );
  });

  test.each([
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['capital letters', 'A'.repeat(300_000)],
    ['full stops', '. '.repeat(300_000)],
    ['quotation marks', '“'.repeat(300_000)],
    ['brackets', '( '.repeat(300_000)],
    ['dollars', '$1 '.repeat(200_000)],
    ['digits', '1'.repeat(500_000)],
    ['lines', '\n'.repeat(1_000_000)],
    ['months on one line', 'in April '.repeat(5_000)],
    ['relative dates on one line', 'last year '.repeat(20_000)],
    ['names that speak', 'Abc Def said. '.repeat(20_000)],
    ['control characters', '\u0000\u0007\u001b[31m On Monday he left.\n'.repeat(5_000)],
    ['dates', 'On 2025-10-30 they met.\n'.repeat(20_000)],
    ['more than is read', 'On Monday they met. '.repeat(70_000)],
  ])('%s end in a draft of bounded size', (_, text) => {
    const { document, problems } = draftFromText(text, { published: '2026-02-04' });
    const found = document.events.length + problems.length;
    expect(found).toBeGreaterThan(0);
    // Five hundred dates and what is left of the last sentence, with what is said besides.
    expect(found).toBeLessThanOrEqual(1_000);
  });
});
