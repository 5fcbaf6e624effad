import { expect, test } from 'vitest';
import { gapWords } from '../../../src/locale/gap-words.ts';
import { localeFor } from '../../../src/locale/locales.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';

const english = localeFor('en');
const chinese = localeFor('zh');

test('days do not shift with the zone of the machine', () => {
  // Two days on which some zone changed its clocks or left out a day.
  for (const edtf of ['2011-12-30', '2025-03-09', '1969-12-31', '1970-01-01']) {
    const date = parseEdtf(edtf);
    expect(english.day(date.earliest, 'long')).toBe(english.date(date, 'long'));
    expect(chinese.day(date.earliest, 'long')).toBe(chinese.date(date, 'long'));
  }
  expect(english.day(Date.UTC(2011, 11, 30), 'label')).toBe('30 Dec 2011');
  expect(english.date(parseEdtf('19XX'), 'label')).toBe('Some time from 1900 to 1999');
});

test('gaps do not shift with the zone of the machine', () => {
  expect(gapWords(Date.UTC(2025, 2, 8), Date.UTC(2025, 2, 10), english)).toBe('2 days without recorded events');
  expect(gapWords(Date.UTC(2011, 11, 29), Date.UTC(2011, 11, 31), english)).toBe('2 days without recorded events');
  expect(gapWords(Date.UTC(2025, 9, 1), Date.UTC(2026, 0, 1), english)).toBe('3 months without recorded events');
  expect(gapWords(Date.UTC(2020, 2, 1), Date.UTC(2025, 1, 28), english)).toBe('4 years without recorded events');
});
