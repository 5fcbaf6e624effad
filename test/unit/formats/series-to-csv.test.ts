import { expect, test } from 'vitest';
import { seriesToCsv } from '../../../src/formats/series-to-csv.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

test('one row a value known by the day, with its measure and source', () => {
  const { timeline } = parseTimeline({
    events: [],
    sources: [{ id: 's', title: { en: 'Tracker', 'zh-Hans': '追踪' }, url: 'https://example.org/' }],
    series: [
      {
        ...{ id: 'rate', label: 'Rate', measure: 'average, all goods', unit: '%', source: 's' },
        points: [
          { at: '2025-03-06', value: 20 },
          { at: '2025-04-05', value: -50.28, note: '=Note' },
          { at: '2025-05-12', value: 27 },
        ],
      },
    ],
  });
  expect(seriesToCsv(timeline, { asOf: '2025-04-30' }).split('\r\n')).toEqual([
    'series,label,measure,from,value,unit,note,source,source_title,source_url',
    'rate,Rate,"average, all goods",2025-03-06,20,%,,s,Tracker,https://example.org/',
    'rate,Rate,"average, all goods",2025-04-05,\'-50.28,%,\'=Note,s,Tracker,https://example.org/',
    '',
  ]);
  expect(seriesToCsv(timeline, { locale: 'zh-Hans' })).toContain(',追踪,');
});
