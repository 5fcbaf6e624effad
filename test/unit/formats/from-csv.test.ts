import { describe, expect, test } from 'vitest';
import { fromCsv } from '../../../src/formats/from-csv.ts';
import { toCsv } from '../../../src/formats/to-csv.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { readFixture } from './read-fixture.ts';

describe('a sheet', () => {
  const { document, problems, report } = fromCsv(readFixture('events-semicolons.csv'));

  test('becomes a document that reads without a problem', () => {
    expect(parseTimeline(document).problems).toEqual([]);
    expect(document).toEqual({
      sources: [{ id: 's1', url: 'https://example.org/a' }],
      events: [
        {
          when: '2025-10-30',
          title: { en: 'Busan meeting', 'zh-Hans': '釜山会晤' },
          topics: ['leaders'],
          actors: ['us'],
          importance: 5,
          sources: ['s1'],
        },
        { when: '2026-04', title: { en: 'Visit; "soon"' }, status: 'planned' },
      ],
    });
  });

  test('names what cannot be read by row and column', () => {
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-value row 3, importance',
      'bad-date row 4, when',
      'missing-field row 5, title',
      'bad-value row 6, status',
    ]);
    expect(problems[1]?.hint).toContain('2025-10-30');
  });

  test('reports columns nobody knows, and rows that are no events', () => {
    expect(report.kept).toEqual([{ field: 'events', count: 2 }]);
    expect(report.leftOut.map(({ field, places }) => `${field}: ${places.join(', ')}`)).toEqual([
      'Desk: column 10',
      'importance: row 3, importance',
      'events: row 4, when, row 5, title, row 6, status',
    ]);
  });
});

test('first and last day stand for a date', () => {
  const { document } = fromCsv(
    'start,end,title\n2025-01-01,2025-02-01,A\n2025-01-01,,B\n2025-01-01,2025-01-01,C\n,2025,D',
  );
  expect(document.events.map(({ when }) => when)).toEqual([
    '2025-01-01/2025-02-01',
    '2025-01-01',
    '2025-01-01',
    '/2025',
  ]);
});

test('addresses belong to sources in their order; those beyond are sources of their own', () => {
  const urls = '; https://example.org/b; https://example.org/x';
  const { document, report } = fromCsv(`when,title,sources,source_urls\n2025,A,a; b,${urls}`);
  expect(document.events[0]?.sources).toEqual(['a', 'b', 'example-org-x']);
  expect(document.sources).toEqual([
    { id: 'a' },
    { id: 'b', url: 'https://example.org/b' },
    { id: 'example-org-x', title: 'https://example.org/x', url: 'https://example.org/x' },
  ]);
  expect(report.changed).toMatchObject([{ field: 'source_urls', code: 'assumed' }, { field: 'status' }]);
});

test('rows longer than the header and quotation marks left open are named', () => {
  const { problems } = fromCsv('when,title\n2025,A,more\n2026,"B');
  expect(problems).toMatchObject([
    { severity: 'warning', code: 'bad-value' },
    { path: 'row 2', code: 'bad-value' },
  ]);
});

test.each([
  ['when,title,title\n2025,A,B\n2026,C,C', ['A', 'C'], 'title', 'row 2, column 3'],
  ['when,title,title:und\n2025,A,B', ['A'], 'title:und', 'row 2, column 3'],
  ['when,title,title:en,title:en\n2025,,A,B', [{ en: 'A' }], 'title:en', 'row 2, column 4'],
  ['when,date,title\n2025,2024,A\n,2026,B', ['A', 'B'], 'date', 'row 2, column 2'],
])(
  'of a column that comes twice the first counts, and cells of the other that differ are named: %j',
  (sheet, titles, field, place) => {
    const { document, report } = fromCsv(sheet);
    expect(document.events.map(({ title }) => title)).toEqual(titles);
    expect(report.leftOut).toEqual([
      { field, code: 'no-field', reason: expect.any(String) as string, places: [place] },
    ]);
  },
);

test('a summary that comes twice is its first', () => {
  const { document, report } = fromCsv('when,title,summary,summary,description\n2025,A,x,y,z\n2026,B,,y,');
  expect(document.events.map(({ summary }) => summary)).toEqual(['x', 'y']);
  expect(report.leftOut.map(({ field, places }) => [field, places])).toEqual([
    ['summary', ['row 2, column 4']],
    ['description', ['row 2, column 5']],
  ]);
});

test('rows cost what they hold, however wide the header is', () => {
  const sheet = `when,title${',x'.repeat(20_000)}\n${'2025,A\n'.repeat(20_000)}`;
  expect(fromCsv(sheet).document.events).toHaveLength(20_000);
});

test.each(['', 'a,b', 'when', 'title,summary\nA,B'])('%j has no header', (text) => {
  expect(() => fromCsv(text)).toThrow(expect.objectContaining({ name: 'TimelineError', code: 'not-a-timeline' }));
});

test('an address that could run is not taken over', () => {
  const { document, problems } = fromCsv('when,title,sources,source_urls\n2025,A,a,javascript:alert(1)');
  expect(document.sources).toEqual([{ id: 'a' }]);
  expect(problems).toMatchObject([{ code: 'bad-url', path: 'row 2, source_urls' }]);
});

test('a sheet of our own is read back without a word about its columns', () => {
  const own = toCsv(parseTimeline({ id: 'a', events: [{ when: '2025', title: 'A', status: 'occurred' }] }).timeline);
  expect(own).toMatch(/,layers,/);
  expect(fromCsv(own).report).toEqual({ kept: [{ field: 'events', count: 1 }], changed: [], leftOut: [] });
});

test('a column `layers` of another sheet is named', () => {
  expect(fromCsv('when,title,layers\n2025,A,x').report.leftOut).toMatchObject([{ field: 'layers' }]);
});
