import { expect, test } from 'vitest';
import { exportLoss } from '../../../src/formats/export-loss.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const { timeline } = parseTimeline([
  {
    ...{ id: 'main', story: [{ title: 'S', text: 'T' }] },
    series: [{ id: 'rate', label: 'R', unit: '%', points: [{ at: '2025-01-01', value: 1 }] }],
    events: [
      {
        id: 'a',
        when: '2025',
        title: 'A',
        tone: 'friction',
        claims: [{ text: 'c', accounts: { us: { state: 'stated' } } }],
      },
      { id: 'old', when: '-0044', title: 'Old', links: [{ to: 'a', relation: 'refers-to' }] },
    ],
  },
  { id: 'later', optional: true, events: [{ id: 'b', when: '2026', title: 'B' }] },
]);

test.each([
  ['csv', 2, ['claims: a', 'links: old', 'documents: later', 'series: rate', 'story: story']],
  ['jsonld', 2, ['tone: a', 'claims: a', 'links: old', 'documents: later', 'series: rate', 'story: story']],
  ['ics', 1, ['tone: a', 'claims: a', 'events: old', 'documents: later', 'series: rate', 'story: story']],
  ['claims.csv', 1, ['tone: a', 'events: old', 'documents: later', 'series: rate', 'story: story']],
] as const)('%s', (format, kept, leftOut) => {
  const report = exportLoss(timeline, format);
  expect(report.kept).toEqual([{ field: 'events', count: kept }]);
  expect(report.changed).toEqual([]);
  expect([...report.leftOut.map(({ field, places }) => `${field}: ${places.join(', ')}`)].sort()).toEqual(
    [...leftOut].sort(),
  );
});
