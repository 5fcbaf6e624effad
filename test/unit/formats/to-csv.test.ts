import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow } from '../../../src/formats/csv-row.ts';
import { guardFormulas, withoutGuards } from '../../../src/formats/formula-guard.ts';
import { toCsv } from '../../../src/formats/to-csv.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const csvOf = (input: object | readonly object[]): string => toCsv(parseTimeline(input).timeline);

/** Cells of one CSV line, by the letter of RFC 4180. */
function readRow(line: string): readonly string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let match = cell.exec(line); match; match = cell.exec(line)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') break;
  }
  return cells;
}

describe('csvRow', () => {
  test.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\r\n'],
    [['=1+1', '+1', '-1', '@x', '\tx', '\rx'], "'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\"\r\n"],
    [['', ''], ',\r\n'],
  ])('%j', (cells, line) => {
    expect(csvRow(cells)).toBe(line);
  });

  const cell = fc.string({
    unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', '=', '-', '＋', "'", ' ', '釜'),
  });

  test('reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(readRow(csvRow(cells)).map(withoutGuards)).toEqual(cells);
      }),
    );
  });

  test.each([
    ['a\n\n- b', "a\n\n'- b"],
    ['a; -b', "a;' -b"],
    [' =1+1', "' =1+1"],
    ['\u00A0@SUM(A1)', "'\u00A0@SUM(A1)"],
    ['a;=b', "a;'=b"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
    ["it's", "it's"],
  ])('%j is guarded as %j', (text, guarded) => {
    expect(guardFormulas(text)).toBe(guarded);
  });

  test('no cell begins as a formula, nor what other separators make of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, fc.string()), { minLength: 1 }), (cells) => {
        for (const text of readRow(csvRow(cells))) {
          expect(text).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
          expect(text).not.toMatch(/[;\t\r\n][=+\-@＝＋－＠]/);
        }
      }),
    );
  });
});

describe('toCsv', () => {
  test('has a header and one row an event, in time order', () => {
    const csv = csvOf({
      sources: [{ id: 'aj', url: 'https://example.org/a' }],
      events: [
        {
          id: 'call',
          when: '2026-02-04',
          title: 'Call, "excellent"',
          kind: 'call',
          topics: ['diplomacy', 'trade'],
          actors: ['us'],
          importance: 5,
          sources: ['aj', { id: 'aj', locator: 'line 2' }, 'x'],
        },
        { id: 'arms', when: '2025-12', title: 'Arms', tone: 'friction', place: 'Washington' },
      ],
    });
    expect(csv.split('\r\n')).toEqual([
      'id,when,first_day,last_day,status,title,kind,tone,topics,actors,place,importance,layers,sources,source_urls',
      'arms,2025-12,2025-12-01,2025-12-31,occurred,Arms,,friction,,,Washington,3,document,,',
      'call,2026-02-04,2026-02-04,2026-02-04,occurred,"Call, ""excellent""",call,,diplomacy; trade,us,,5,document,aj; x,https://example.org/a',
      '',
    ]);
  });

  test('has a column for each language of a text', () => {
    const [header = '', ...rows] = csvOf({
      events: [
        { id: 'a', when: '2025', title: 'Plain' },
        { id: 'b', when: '2026', title: { 'zh-Hans': '釜山', en: 'Busan' }, summary: { en: 'S' } },
      ],
    }).split('\r\n');
    expect(header).toContain(',title,title:en,title:zh-Hans,summary:en,');
    expect(rows[0]).toContain(',Plain,,,,');
    expect(rows[1]).toContain(',,Busan,釜山,S,');
  });

  test('leaves open and unknown days blank', () => {
    const csv = csvOf({
      events: [
        { id: 'a', when: '2025-01-02/..', title: 'A' },
        { id: 'b', when: '/2025-01-02', title: 'B' },
      ],
    });
    expect(csv).toContain('a,2025-01-02/..,2025-01-02,,occurred');
    expect(csv).toContain('b,/2025-01-02,,2025-01-02,occurred');
  });

  test('guards ids, dates and titles alike', () => {
    const csv = csvOf({ events: [{ id: '=x', when: '-0044-03-15', title: '@A' }] });
    expect(csv).toContain("'=x,'-0044-03-15,'-0044-03-15,'-0044-03-15,occurred,'@A");
  });

  test('holds what is known, under the filter given', () => {
    const { timeline } = parseTimeline([
      { id: 'on', asOf: '2026-02-04', events: [{ id: 'a', when: '2025', title: 'A' }] },
      { id: 'off', optional: true, events: [{ id: 'b', when: '2025', title: 'B' }] },
    ]);
    expect(toCsv(timeline).split('\r\n')).toHaveLength(3);
    expect(toCsv(timeline, { filter: { layers: ['on', 'off'] } }).split('\r\n')).toHaveLength(4);
    expect(toCsv(timeline, { asOf: '2026-01-01' }).split('\r\n')).toHaveLength(2);
  });
});
