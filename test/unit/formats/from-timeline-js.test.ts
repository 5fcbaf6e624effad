import { describe, expect, test } from 'vitest';
import { fromTimelineJs } from '../../../src/formats/from-timeline-js.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { readFixture } from './read-fixture.ts';

describe('JSON', () => {
  const json = readFixture('timeline-js.json');
  const { document, problems, report } = fromTimelineJs(json, { asOf: '2026-02-04' });

  test('becomes a document that reads without a problem', () => {
    expect(parseTimeline(document).problems).toEqual([]);
    expect(document).toEqual({
      asOf: '2026-02-04',
      title: 'Talks & tariffs',
      description: 'What was said.',
      topics: [{ id: 'leaders', name: 'Leaders' }],
      events: [
        {
          id: 'busan',
          when: '2025-10-30',
          title: 'Busan meeting',
          summary: 'One\nTwo – more',
          stated: { text: 'last year' },
          topics: ['leaders'],
          media: [{ kind: 'image', url: 'https://example.org/a.jpg?x=1', alt: 'Both leaders', credit: 'Agency' }],
        },
        { when: '2026-04', title: 'Visit', topics: ['leaders'], status: 'planned' },
        { when: '-0043-03-15T12:05:00', title: 'Ides' },
        { when: 'Y-4600000000', title: 'Earth' },
        {
          when: '2025',
          title: 'Only a text',
          summary: 'Only a text\nof two lines',
          media: [{ kind: 'video', url: 'https://www.youtube.com/watch?v=1', alt: 'Only a text' }],
        },
        { when: '2025/2026', title: 'Truce', kind: 'era' },
      ],
    });
  });

  test('names what cannot be read', () => {
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-url events[3].media.url',
      'bad-date events[4].end_date',
      'bad-date events[5].start_date',
      'bad-date events[6].start_date',
      'wrong-type events[7].text.headline',
      'missing-field events[7].text.headline',
      'missing-field events[8]',
    ]);
  });

  test('reports what was changed and left out', () => {
    expect(report.kept).toContainEqual({ field: 'events', count: 5 });
    expect(report.changed.map(({ field, code }) => `${field} ${code}`)).toEqual(
      expect.arrayContaining(['text.headline plain-text', 'year date', 'eras no-field', 'status assumed']),
    );
    const leftOut = report.leftOut.filter(({ code }) => code === 'no-field').map(({ field }) => field);
    expect(leftOut).toEqual(['scale', 'media.thumbnail', 'background', 'title.background']);
  });

  test('may be given as an object', () => {
    expect(fromTimelineJs(JSON.parse(json) as object, { asOf: '2026-02-04' }).document).toEqual(document);
  });

  test('without a day of knowledge nothing is called a plan, and the report says so', () => {
    const { document: plain, report: plainReport } = fromTimelineJs(json);
    expect(plain.events.every(({ status }) => status === undefined)).toBe(true);
    expect(plainReport.changed).toContainEqual(expect.objectContaining({ field: 'status', code: 'assumed' }));
  });
});

describe('sheet', () => {
  const { document, problems } = fromTimelineJs(`\uFEFF${readFixture('timeline-js.csv')}`);

  test('reads as the JSON does', () => {
    expect(document).toEqual({
      title: 'Talks',
      description: 'About "talks"',
      topics: [{ id: 'leaders', name: 'Leaders' }],
      events: [
        {
          when: '2025-10-30T11:30:00',
          title: 'Busan, meeting',
          summary: 'First line',
          stated: { text: 'last year' },
          topics: ['leaders'],
          media: [{ kind: 'image', url: 'https://example.org/a.png', alt: 'Both leaders', credit: 'Agency' }],
        },
        { when: '2026-04/2026-05', title: 'Visit' },
        { when: '2025/2026', title: 'Truce', kind: 'era' },
      ],
    });
  });

  test('names rows as the sheet counts them', () => {
    expect(problems).toMatchObject([{ code: 'bad-date', path: 'row 6.start_date' }]);
  });
});

test.each([
  ['title,count\na,1', 'not-a-timeline'],
  ['', 'not-a-timeline'],
  ['{"events":', 'not-json'],
  ['[1]', 'not-a-timeline'],
  ['{"events":{}}', 'not-a-timeline'],
])('%j is no TimelineJS', (text, code) => {
  expect(() => fromTimelineJs(text)).toThrow(expect.objectContaining({ name: 'TimelineError', code }));
});

test('words of media without an address are named', () => {
  const slide = {
    start_date: { year: '2025' },
    text: { headline: 'A' },
    media: { url: '', caption: 'Both', credit: 'AP' },
  };
  expect(fromTimelineJs({ events: [slide] }).report.leftOut).toMatchObject([
    { field: 'media', places: ['events[0].media'] },
  ]);
});

describe('what a slide holds that has no place', () => {
  const slide = { start_date: { year: 2025 }, text: { headline: 'A' } };
  const read = (fields: object): ReturnType<typeof fromTimelineJs> =>
    fromTimelineJs({ events: [{ ...slide, ...fields }] }, { asOf: '2026' });

  test.each([
    [{ start_date: { year: 2025, day: 5 } }, ['start_date.day']],
    [{ start_date: { year: 2025, month: '', day: '5', hour: 7 } }, ['start_date.day', 'start_date.hour']],
    [{ start_date: { year: 20000, month: 5 } }, ['start_date.month']],
    [
      { start_date: { year: 2025, format: 'yyyy', era: 'BCE', display_date: 'x' } },
      ['start_date.format', 'start_date.era'],
    ],
    [
      { end_date: { year: 2026, millisecond: 3, display_date: 'x' } },
      ['end_date.millisecond', 'end_date.display_date'],
    ],
    [{ text: { headline: 'A', byline: 'B', blank: '' } }, ['text.byline']],
    [{ media: { url: 'https://a.example/x.png', alt: 'x', width: 5, title: 't' } }, ['media.width', 'media.title']],
  ])('is named: %j', (fields, names) => {
    const { report, problems } = read(fields);
    expect(problems).toEqual([]);
    expect(report.leftOut.map(({ field }) => field)).toEqual(names);
  });

  test.each([
    [{ media: [{ url: 'https://a.example/x.png' }] }, 'events[0].media'],
    [{ media: 'https://a.example/x.png' }, 'events[0].media'],
    [{ text: 'A' }, 'events[0].text'],
  ])('of another type is a problem: %j', (fields, path) => {
    expect(read(fields).problems[0]).toMatchObject({ code: 'wrong-type', path });
  });

  test('a whole date with its clock is held', () => {
    const { report } = read({
      start_date: { year: 2025, month: 1, day: 2, hour: 3, minute: 4, second: 5 },
      media: null,
    });
    expect(report.leftOut).toEqual([]);
  });
});
