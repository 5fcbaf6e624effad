import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { US_CHINA_DOCUMENTS } from '../../../src/data/us-china-documents.ts';
import { claimsToCsv } from '../../../src/formats/claims-to-csv.ts';
import { knownAt } from '../../../src/model/known-at.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const bundled = parseTimeline(US_CHINA_DOCUMENTS).timeline;

test('one row a claim and party, with what was checked where', () => {
  const { timeline } = parseTimeline({
    asOf: '2026-02-04',
    parties: ['cn', 'us'],
    actors: [{ id: 'cn', name: { en: 'China', 'zh-Hans': '中国' } }],
    sources: [{ id: 's', title: 'Chinese account' }],
    events: [
      {
        ...{ id: 'call', when: '2026-02-04', title: 'Call' },
        claims: [
          {
            ...{ id: 'visit', text: 'A visit', topic: 'leaders' },
            accounts: {
              cn: { state: 'not-mentioned', checkedIn: 's' },
              us: { state: 'stated', text: '=Going', lang: 'en', source: 'post' },
            },
          },
          { id: 'other', text: 'Other', accounts: { us: { state: 'stated' } } },
        ],
      },
      { when: '2026', title: 'Without claims' },
    ],
  });
  expect(claimsToCsv(timeline).split('\r\n')).toEqual([
    'event,event_title,when,claim,claim_text,topic,party,party_name,state,words,words_lang,source,source_title,checked_in,checked_in_title',
    'call,Call,2026-02-04,visit,A visit,leaders,cn,China,not-mentioned,,,,,s,Chinese account',
    "call,Call,2026-02-04,visit,A visit,leaders,us,us,stated,'=Going,en,post,post,,",
    'call,Call,2026-02-04,other,Other,,cn,China,unknown,,,,,,',
    'call,Call,2026-02-04,other,Other,,us,us,stated,,,,,,',
    '',
  ]);
  expect(claimsToCsv(timeline, { locale: 'zh-CN' })).toContain(',cn,中国,');
});

test('the bundled documents: every claim for both parties, and exactly the silences they state', () => {
  const rows = csvParse(claimsToCsv(bundled));
  const claims = knownAt(bundled).events.flatMap((event) => event.claims);
  expect(rows).toHaveLength(claims.length * bundled.parties.length);
  const silences = rows.filter(({ state }) => state === 'not-mentioned');
  expect(silences.length).toBeGreaterThanOrEqual(2);
  for (const { checked_in, source } of silences) expect(checked_in || source).not.toBe('');
});
