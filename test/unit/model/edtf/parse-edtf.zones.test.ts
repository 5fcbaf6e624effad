import { expect, it } from 'vitest';

import { edtfDay } from '../../../../src/model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../../../src/model/edtf/parse-edtf.ts';

/** Minutes that UTC is ahead of the zone on 30 October 2025, by the zones the tests are run in. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  'America/New_York': 240,
  'Asia/Kolkata': -330,
  'Pacific/Apia': -780,
};

it('runs in the zone it is meant to run in', () => {
  const zone = process.env.TZ ?? 'none';
  expect(OFFSETS, `zone ${zone}`).toHaveProperty([zone]);
  expect(new Date(Date.UTC(2025, 9, 30)).getTimezoneOffset()).toBe(OFFSETS[zone]);
});

// The change to summer time in New York, the day Apia left out, and the days on which a year or an era begins.
it.each([
  ['2025-10-30', 1_761_782_400_000, 1_761_782_400_000],
  ['2025-03-09', 1_741_478_400_000, 1_741_478_400_000],
  ['2011-12-30', 1_325_203_200_000, 1_325_203_200_000],
  ['2025', 1_735_689_600_000, 1_767_139_200_000],
  ['2025-24', 1_764_547_200_000, 1_772_236_800_000],
  ['1969-12-31/1970-01-01', -86_400_000, 0],
  ['0000-01-01', -62_167_219_200_000, -62_167_219_200_000],
  ['2025-10-30T23:30:00', 1_761_782_400_000, 1_761_782_400_000],
  ['2025-10-30T23:30:00-05:00', 1_761_868_800_000, 1_761_868_800_000],
  ['[2011-12-29..2011-12-31]', 1_325_116_800_000, 1_325_289_600_000],
])('%s has the same bounds in every zone', (text, earliest, latest) => {
  expect(parseEdtf(text)).toMatchObject({ earliest, latest });
});

it('writes the same day in every zone', () => {
  const days = [-62_167_219_200_000, -1, 0, 1_325_203_200_000, 1_741_478_400_000, 1_761_868_799_999].map(edtfDay);
  expect(days).toEqual(['0000-01-01', '1969-12-31', '1970-01-01', '2011-12-30', '2025-03-09', '2025-10-30']);
});
