import { expect, test } from 'vitest';
import { claimsToCsv } from '../../../src/formats/claims-to-csv.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

test('a row for each claim and party; a party without an account is unknown', () => {
  const { timeline } = parseTimeline({
    parties: ['cn', 'us'],
    sources: [{ id: 'wire', title: 'Wire', kind: 'news' }],
    events: [
      {
        id: 'talk',
        when: '2026-02-04',
        title: 'Talk',
        claims: [
          {
            text: { en: 'Beans, more' },
            accounts: { us: { state: 'stated', text: '好', lang: 'zh', source: 'wire' } },
          },
        ],
      },
    ],
  });
  expect(claimsToCsv(timeline).split('\r\n')).toEqual([
    'event,when,claim,party,state,text,lang,source,checked_in',
    'talk,2026-02-04,"Beans, more",cn,unknown,,,,',
    'talk,2026-02-04,"Beans, more",us,stated,好,zh,wire,',
    '',
  ]);
  expect(claimsToCsv(timeline, { asOf: '2020' }).split('\r\n')).toHaveLength(3 + 1);
});
