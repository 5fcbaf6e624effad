import { expect, it } from 'vitest';

/** Minutes behind UTC on 1 July 2010. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  'America/New_York': 240,
  'Asia/Kolkata': -330,
  'Pacific/Apia': 660,
};

it('the zone of this run is the machine’s zone as far as Date is concerned', () => {
  const zone = process.env.TZ ?? '';
  expect(new Date(Date.UTC(2010, 6, 1)).getTimezoneOffset()).toBe(offsets[zone]);
});
