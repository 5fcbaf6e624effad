import { describe, expect, test } from 'vitest';
import { knownAt } from '../../../src/model/known-at.ts';
import { knownSeries, offeredSeries } from '../../../src/model/known-series.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const rate = { id: 'rate', label: 'Rate', unit: '%' };
const points = [
  { at: '2025-03-06', value: 20 },
  { at: '2025-04-05', value: 50.28 },
  { at: '2025-05-12', value: 27.05 },
];
const parse = (series: unknown, more: object = {}): ReturnType<typeof parseTimeline> =>
  parseTimeline({ events: [], series, ...more });
const withPoints = (given: unknown): ReturnType<typeof parseTimeline> => parse([{ ...rate, points: given }]);
const march = Date.UTC(2025, 2, 6);

describe('series of a document', () => {
  test('are read with their days, values and source', () => {
    const { timeline, problems } = parse([{ ...rate, measure: { en: 'average' }, source: 'tracker', points }], {
      sources: [{ id: 'tracker', title: 'Tracker' }],
    });
    expect(problems).toEqual([]);
    expect(timeline.series).toMatchObject([{ ...rate, measure: { en: 'average' }, source: 'tracker' }]);
    expect(timeline.series[0]?.points[0]).toEqual({ atMs: march, value: 20 });
    expect(timeline.series[0]?.points).toHaveLength(3);
  });

  test('with a blank in the id could not be asked for: it is named and left out', () => {
    const { timeline, problems } = parse([
      { ...rate, id: 'us tariff', points },
      { ...rate, points },
    ]);
    expect(timeline.series.map(({ id }) => id)).toEqual(['rate']);
    expect(problems).toMatchObject([{ code: 'bad-value', path: 'series[0].id' }]);
  });

  test('are none where a document gives none', () => {
    expect(parseTimeline({ events: [] }).timeline.series).toEqual([]);
  });

  test.each([
    [{ at: '2025-04-06', value: Infinity }, 'wrong-type', 'value', '`Infinity` is not a number'],
    [{ at: '2025-04-06', value: NaN }, 'wrong-type', 'value', '`NaN` is not a number'],
    [{ at: '2025-04-06', value: '20' }, 'wrong-type', 'value', '`20` is not a number'],
    [{ at: '2025-04-06' }, 'missing-field', 'value', '`value` is missing'],
    [{ at: '2025-04', value: 1 }, 'bad-date', 'at', '`2025-04` is not a day'],
    [{ at: '2025-13', value: 1 }, 'bad-date', 'at', '`2025-13` is not a date: month 13 at position 6'],
    [{ at: '2025-04-05', value: 1 }, 'bad-date', 'at', '`2025-04-05` already has a value; this one is left out'],
  ])('a point %j is left out and named; the rest is there', (bad, code, field, message) => {
    const [first, second, third] = points;
    const { timeline, problems } = withPoints([first, second, bad, third]);
    expect(timeline.series[0]?.points.map(({ value }) => value)).toEqual([20, 50.28, 27.05]);
    expect(problems).toMatchObject([{ severity: 'error', code, path: `series[0].points[2].${field}`, message }]);
  });

  test('a point out of order is drawn where it belongs, with a warning at its own place', () => {
    const [first, second, third] = points;
    const { timeline, problems } = withPoints([{ at: 'x', value: 1 }, third, first, second]);
    expect(timeline.series[0]?.points.map(({ value }) => value)).toEqual([20, 50.28, 27.05]);
    expect(problems.slice(1)).toMatchObject([
      { severity: 'warning', path: 'series[0].points[2].at', hint: 'Write points in the order of their days.' },
      { severity: 'warning', path: 'series[0].points[3].at' },
    ]);
  });

  test.each([
    [{}, 'series', 'an object is not a list'],
    [[7], 'series[0]', '`7` is not an object'],
    [[{ ...rate, points: {} }], 'series[0].points', 'an object is not a list'],
    [[rate], 'series[0].points', '`points` is missing'],
    [[{ ...rate, id: undefined, points }], 'series[0].id', '`id` is missing'],
    [[{ ...rate, points: [] }], 'series[0]', '`rate` has no point that can be drawn; it is left out'],
  ])('%j is named and left out', (series, path, message) => {
    const { timeline, problems } = parse(series);
    expect(timeline.series).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error', path, message });
  });

  test('have ids of their own, in one document and in several', () => {
    const one = { ...rate, points };
    const { timeline, problems } = parseTimeline([
      { id: 'a', events: [], series: [one, one] },
      { id: 'b', events: [], series: [one] },
    ]);
    expect(timeline.series.map(({ layer }) => layer)).toEqual(['a']);
    expect(problems.map(({ path }) => path)).toEqual(['a: series[1].id', 'b: series[0].id']);
  });

  test('report a source that is defined nowhere', () => {
    const { problems } = parse([{ ...rate, source: 'nowhere', points }]);
    expect(problems).toMatchObject([{ code: 'unknown-reference', path: 'series[0].source' }]);
  });
});

describe('a series on a day', () => {
  const { timeline } = withPoints(points);
  const at = (asOf: string): ReturnType<typeof offeredSeries> => offeredSeries(knownAt(timeline, { asOf }));

  test('is not there before its first value', () => {
    expect(at('2025-03-05')).toEqual([]);
  });

  test('holds no value that came later, and the last one up to that day', () => {
    const [known] = at('2025-04-20');
    expect(known?.points.map(({ value }) => value)).toEqual([20, 50.28]);
    expect(known?.endMs).toBe(Date.UTC(2025, 3, 21));
  });

  test('ends with the day of its last value: nobody says how long that held', () => {
    expect(at('2026-01-01')[0]?.endMs).toBe(Date.UTC(2025, 4, 13));
  });

  test('is there only while its document is on and known', () => {
    const parsed = parseTimeline([
      { id: 'a', asOf: '2025-04-01', events: [], series: [{ ...rate, points }] },
      { id: 'b', events: [] },
    ]).timeline;
    expect(offeredSeries(knownAt(parsed, { asOf: '2025-03-31' }))).toEqual([]);
    expect(offeredSeries(knownAt(parsed, { asOf: '2025-04-01' }))).toHaveLength(1);
    expect(offeredSeries(knownAt(parsed, { asOf: '2025-04-01', filter: { layers: ['b'] } }))).toEqual([]);
  });

  test('is shown when its id is asked for', () => {
    const known = knownAt(timeline, { asOf: '2025-04-20' });
    expect(knownSeries(known, undefined)).toEqual([]);
    expect(knownSeries(known, ' other ')).toEqual([]);
    expect(knownSeries(known, 'other rate')).toHaveLength(1);
  });
});
