import { expect, test } from 'vitest';
import { knownAt } from '../../../src/model/known-at.ts';
import { offeredSeries } from '../../../src/model/known-series.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { excerptDocuments } from '../../../src/render/excerpt-documents.ts';

test('the data in a file draws the same strip again, points of doubtful days included', () => {
  const points = [
    { at: '2025-03-06', value: 20 },
    { at: '2025-11-01?', value: 10 },
    { at: '2025-12-01~', value: 12 },
  ];
  const known = knownAt(
    parseTimeline({ events: [], series: [{ id: 'rate', label: 'Rate', unit: '%', points }] }).timeline,
  );
  const [given] = offeredSeries(known);
  const again = knownAt(parseTimeline(excerptDocuments(known, new Set(), offeredSeries(known))).timeline);
  expect(given?.points).toHaveLength(3);
  expect(offeredSeries(again)[0]?.points).toEqual(given?.points);
});
