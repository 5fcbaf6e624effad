import { describe, expect, test } from 'vitest';
import { fromMarkwhen } from '../../../src/formats/from-markwhen.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const TEXT = `title: Calls and visits
description: What was said
author: A. N. Other
#Trade: #d336b1

// not for readers
section Leaders
2025-10-30: Busan meeting #summit
id: busan
tz: Asia/Seoul
The two met. [Report](https://example.org/report)
![Both](both.jpg)

group Talks
2026-02-04 : [x] Phone call
endGroup
2026-04: Visit
endSection

# Trade
2025-11 / 2026-10: Truce #trade
now: Today
`;

describe('Markwhen', () => {
  const { document, problems, report, places } = fromMarkwhen(TEXT, { asOf: '2026-02-04' });

  test('becomes events in topics, with sources and media', () => {
    expect(document).toEqual({
      asOf: '2026-02-04',
      title: 'Calls and visits',
      description: 'What was said',
      topics: [
        { id: 'leaders', name: 'Leaders' },
        { id: 'summit', name: 'summit' },
        { id: 'talks', name: 'Talks' },
        { id: 'trade', name: 'Trade' },
        { id: 'trade-2', name: 'trade' },
      ],
      sources: [{ id: 'example-org-report', title: 'https://example.org/report', url: 'https://example.org/report' }],
      events: [
        {
          ...{ id: 'busan', when: '2025-10-30', title: 'Busan meeting', summary: 'The two met. Report' },
          ...{ topics: ['leaders', 'summit'], sources: ['example-org-report'] },
          media: [{ kind: 'image', url: 'both.jpg', alt: 'Both' }],
        },
        { when: '2026-02-04', title: 'Phone call', topics: ['talks', 'leaders'] },
        { when: '2026-04', title: 'Visit', topics: ['leaders'], status: 'planned' },
        { when: '2025-11/2026-10', title: 'Truce', topics: ['trade', 'trade-2'] },
      ],
    });
    expect(parseTimeline(document).problems).toEqual([]);
    expect(places[0]).toEqual({ path: 'line 8', lastLine: 12 });
  });

  test('tells what is not as it was', () => {
    expect(problems).toMatchObject([
      { path: 'line 22', code: 'bad-date', message: '“now” is no date by itself', hint: /Write the date itself/ },
    ]);
    expect(report.leftOut.map(({ field, places: where }) => `${field}: ${where.join()}`)).toEqual([
      'header: line 4',
      'comments: line 6',
      'events: line 22',
      'tz: line 8',
      'checkboxes: line 15',
      'author: header',
    ]);
    expect(report.kept).toContainEqual({ field: 'events', count: 4 });
  });

  test.each([
    ['2025', '2025'],
    ['2025-10', '2025-10'],
    ['2025-10-30', '2025-10-30'],
    ['2025-10-30/2025-11-02', '2025-10-30/2025-11-02'],
    ['2025 - 2026', '2025/2026'],
    ['2025/..', '2025/..'],
    ['2025-10-30T10:30:00Z', '2025-10-30T10:30:00Z'],
    ['10/30/2025', '2025-10-30'],
    ['10/30/2025 3:00 PM', '2025-10-30T15:00:00'],
    ['10/30/2025 12:30 a.m.', '2025-10-30T00:30:00'],
    ['10/30/2025 12:00 AM', '2025-10-30'],
    ['10/2025', '2025-10'],
    ['02/2024-04/2024', '2024-02/2024-04'],
    ['March 2 2028', '2028-03-02'],
    ['2 March 2028', '2028-03-02'],
    ['Dec 7 1941 10:30 - Dec 8 1941', '1941-12-07/1941-12-08'],
    ['2023-04/4 months', '2023-04/2023-07'],
    ['03/2023 - 1 year', '2023-03/2024-02'],
    ['2023-04-10 / 2 weeks', '2023-04-10/2023-04-23'],
    ['2023-01-31 / 1 month', '2023-01-31/2023-02-27'],
    ['2023-01-03 every other week for 1 year', '2023-01-03'],
  ])('%s → %s', (date, when) => {
    const { document: read, problems: wrong } = fromMarkwhen(`${date}: A`);
    expect([read.events.map((event) => event.when), wrong]).toEqual([[when], []]);
  });

  test('reads the day first where the header says so', () => {
    expect(fromMarkwhen('dateFormat: d/M/y\n30/10/2025: A').document.events[0]?.when).toBe('2025-10-30');
  });

  test.each([
    ['2025-13-01: A', '`2025-13-01` has no month 13'],
    ['2025-02-30: A', '`2025-02-30` is a day there is not'],
    ['30/10/2025: A', '`30/10/2025` has no month 30'],
    ['10/30/2025 15:00 PM: A', '`10/30/2025 15:00 PM` is a time there is not'],
    ['Jan 5 99: A', '`Jan 5 99` does not say which century'],
    ['5 days: A', '“5 days” is no date by itself'],
    ['after !busan 2 weeks: A', '“after !busan 2 weeks” is no date by itself'],
    ['2020 / 2 weeks: A', '2 weeks cannot be counted from 2020'],
    ['2026/2025: A', /is not an EDTF date|before/],
    ['2025-10-30: ', 'the event has no title behind its colon'],
    ['2025: [A](javascript:x)', /javascript:x.* is not a URL/],
  ])('%s is named, and the rest is there', (line, message) => {
    const { document: read, problems: wrong } = fromMarkwhen(`1999: Before\n${line}\n2030: Behind`);
    expect(wrong).toMatchObject([
      { path: 'line 2', message: typeof message === 'string' ? message : (expect.stringMatching(message) as string) },
    ]);
    expect([read.events[0]?.title, read.events.at(-1)?.title]).toEqual(['Before', 'Behind']);
  });

  test('an end of a group without its beginning ends nothing', () => {
    const { document: read } = fromMarkwhen('# A\n## B\n1999: One\nendGroup\n2000: Two');
    expect(read.events[1]?.topics).toEqual(read.events[0]?.topics);
  });

  test('keeps lines that look a little like dates as words', () => {
    const { document: read, problems: wrong } = fromMarkwhen('1999: A\n\n3: three\nHe said: no\nMayor: x');
    expect([read.events[0]?.summary, wrong]).toEqual(['3: three\nHe said: no\nMayor: x', []]);
  });

  test.each(['', 'hello: there', 'title: Only a header', '# A heading'])('%s is refused', (text) => {
    expect(() => fromMarkwhen(text)).toThrow(expect.objectContaining({ name: 'TimelineError' }) as Error);
  });
});

describe('the report on Markwhen', () => {
  const reportOf = (text: string) => fromMarkwhen(text, { asOf: '2026-02-04' }).report;

  test('counts a section once, however many events it has, and names one that has none', () => {
    const { kept, leftOut } = reportOf(
      'section Trade #eu\n2024: A\n2025: B\n2026: C\nendSection\nsection Empty\nendSection',
    );
    expect(kept).toEqual([
      { field: 'events', count: 3 },
      { field: 'sections', count: 1 },
    ]);
    expect(leftOut).toMatchObject([
      { field: 'tags', places: ['line 1'] },
      { field: 'sections', places: ['line 6'] },
    ]);
  });

  test.each([
    ['02/04/2026: A', ['line 1']],
    ['2025: A\n01/02/2026 - 01/03/2026: B', ['line 2']],
    ['02/02/2026: A', []],
    ['02/14/2026: A', []],
    ['dateFormat: d/M/y\n02/04/2026: A', []],
  ])('%j says that the month was read first: %j', (text, places) => {
    expect(reportOf(text).changed.flatMap((loss) => (loss.field === 'date' ? loss.places : []))).toEqual(places);
  });

  test('names lines without a date that may not be meant for the event above', () => {
    const text = '2025: A\nIts words.\nUndated: B\n\nC';
    expect(reportOf(text).changed).toMatchObject([{ field: 'text', places: ['line 3', 'line 5'] }]);
    expect(reportOf('2025: A\nIts words.\nMore.').changed).toEqual([]);
  });

  test.each(['Section 301 tariffs were raised', 'Group of Seven met', 'Its words.\n\nGroup of Seven met'])(
    '%j stays with its event',
    (words) => {
      const { document, report } = fromMarkwhen(`2025: A\n${words}\n2026: B`);
      expect(document.topics).toBeUndefined();
      expect(document.events[0]?.summary).toBe(words);
      expect(report.changed).toContainEqual(expect.objectContaining({ field: 'text' }));
    },
  );

  test('a section that begins with a capital behind an empty line is one', () => {
    expect(fromMarkwhen('2025: A\n\nSection Trade\n2026: B').document.topics).toEqual([{ id: 'trade', name: 'Trade' }]);
  });
});
