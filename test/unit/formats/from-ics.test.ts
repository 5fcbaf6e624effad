import { describe, expect, test } from 'vitest';
import { fromIcs } from '../../../src/formats/from-ics.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { readFixture } from './read-fixture.ts';

const calendar = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const entry = (...lines: readonly string[]): string =>
  calendar('BEGIN:VEVENT', 'SUMMARY:A', 'DTSTAMP:20260204T000000Z', ...lines, 'END:VEVENT');
const whenOf = (...lines: readonly string[]): string | undefined => fromIcs(entry(...lines)).document.events[0]?.when;

describe('a calendar', () => {
  const { document, problems, report } = fromIcs(readFixture('calendar.ics'));

  test('becomes a document that reads without a problem', () => {
    expect(problems).toEqual([]);
    expect(parseTimeline(document).problems).toEqual([]);
    expect(document).toEqual({
      asOf: '2026-02-04',
      title: 'Talks, 2026',
      topics: [
        { id: 'holidays', name: 'Holidays' },
        { id: '元旦', name: '元旦' },
      ],
      sources: [{ id: 'example-org-a', title: 'https://example.org/a', url: 'https://example.org/a' }],
      events: [
        {
          id: 'a',
          when: '2026-01-01/2026-01-03',
          title: '元旦假期',
          topics: ['holidays', '元旦'],
          sources: ['example-org-a'],
        },
        {
          id: 'b',
          when: '2026-03-05T09:00:00',
          title: { en: 'Session; opening' },
          status: 'planned',
          place: 'Beijing',
          importance: 5,
        },
        { id: 'b-2', when: '2026-01-10/2026-01-12', title: 'Two nights', status: 'cancelled' },
      ],
    });
  });

  test('tells what was changed and left out, why and where', () => {
    expect(report.kept).toContainEqual({ field: 'VEVENT', count: 3 });
    const changed = report.changed.map(({ field, code, places }) => [field, code, ...places].join(' '));
    expect(changed).toEqual([
      'DTSTART date line 27',
      'DTEND date line 27',
      'RRULE repetition line 29',
      'DTSTART date line 40',
      'UID renamed line 39',
      'DTSTAMP assumed calendar',
      'status assumed event 2',
    ]);
    expect(report.leftOut.map(({ field }) => field)).toEqual(['ATTENDEE', 'VALARM', 'VTODO']);
  });
});

describe('times', () => {
  test.each([
    [['DTSTART;VALUE=DATE:20260101'], '2026-01-01'],
    [['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20260101'], '2026-01-01'],
    [['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20260102'], '2026-01-01'],
    [['DTSTART;VALUE=DATE:20260101', 'DURATION:P1W'], '2026-01-01/2026-01-07'],
    [['DTSTART:20260101'], '2026-01-01'],
    [['DTSTART:20260101', 'DTEND:20260104'], '2026-01-01/2026-01-03'],
    [['DTSTART:20260101T230000Z'], '2026-01-01T23:00:00Z'],
    [['DTSTART:20260101T230000', 'DTEND:20260102T000000'], '2026-01-01T23:00:00'],
    [['DTSTART:20260101T230000', 'DURATION:PT2H'], '2026-01-01/2026-01-02'],
  ])('%j are %s', (lines, when) => {
    expect(whenOf(...lines)).toBe(when);
  });

  test('a date left by toIcs counts as long as the entry has not been moved', () => {
    const own = 'X-RELATIONS-TIMELINE-WHEN:2026-04~';
    expect(whenOf('DTSTART;VALUE=DATE:20260401', 'DTEND;VALUE=DATE:20260501', own)).toBe('2026-04~');
    expect(whenOf('DTSTART;VALUE=DATE:20260402', 'DTEND;VALUE=DATE:20260501', own)).toBe('2026-04-02/2026-04-30');
    expect(whenOf('DTSTART;VALUE=DATE:20260401', 'X-RELATIONS-TIMELINE-WHEN:nonsense')).toBe('2026-04-01');
  });
});

describe('what has happened', () => {
  const statusOf = (line: string, options = {}): unknown =>
    fromIcs(entry('DTSTART;VALUE=DATE:20260401', line), options).document.events[0]?.status;

  test('a date after the calendar’s newest stamp is a plan', () => {
    expect(statusOf('STATUS:CONFIRMED')).toBe('planned');
    expect(statusOf('LAST-MODIFIED:20260402T000000Z')).toBeUndefined();
    expect(statusOf('CLASS:PUBLIC', { asOf: '2026-05' })).toBeUndefined();
  });

  test('TENTATIVE is planned, CANCELLED cancelled, an unknown word planned and a problem', () => {
    expect(statusOf('STATUS:TENTATIVE', { asOf: '2027' })).toBe('planned');
    expect(statusOf('STATUS:CANCELLED')).toBe('cancelled');
    const { document, problems } = fromIcs(entry('DTSTART;VALUE=DATE:20250401', 'STATUS:DONE'));
    expect(document.events[0]?.status).toBe('planned');
    expect(problems).toMatchObject([{ code: 'bad-value', path: 'line 6' }]);
  });

  test('a day of knowledge without an end is refused', () => {
    expect(() => fromIcs(calendar(), { asOf: '2026/..' })).toThrow(RangeError);
  });
});

describe('a broken calendar', () => {
  const { document, problems } = fromIcs(readFixture('broken.ics'));

  test('gives what can be read, a part cut off included', () => {
    expect(document.events).toEqual([
      { when: '2026-01-01', title: 'Kept' },
      { when: '2026-04-01', title: 'Cut off' },
    ]);
  });

  test('names the rest with its line', () => {
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-value line 3',
      'bad-value line 16',
      'bad-value line 17',
      'bad-date line 6',
      'bad-url line 7',
      'bad-date line 11',
      'missing-field line 13',
    ]);
  });

  test.each(['', 'BEGIN', '(EBEGIN:\nU:\n', 'a,b\n1,2', '{}'])('%j is no calendar', (text) => {
    expect(() => fromIcs(text)).toThrow(expect.objectContaining({ name: 'TimelineError', code: 'not-a-timeline' }));
  });
});

test('what is read and refused is not counted as kept', () => {
  const { report, problems } = fromIcs(entry('UID:a', 'DTSTART:20250101', 'URL:javascript:x', 'STATUS:MAYBE'));
  expect(report.kept.map(({ field }) => field)).toEqual(['VEVENT', 'SUMMARY', 'UID', 'DTSTART']);
  expect(problems.map(({ path }) => path).sort()).toEqual(['line 7', 'line 8']);
});

describe('what a calendar says twice, or of itself', () => {
  const lost = (text: string): unknown => {
    const { report } = fromIcs(text, { asOf: '2026' });
    return report.leftOut.map(({ field, places }) => [field, ...places].join(' '));
  };

  test('of properties an entry has once, the first counts and another that differs is named', () => {
    const twice = ['DESCRIPTION:x', 'DESCRIPTION:y', 'URL:https://a.example', 'URL:https://b.example', 'LOCATION:P'];
    const text = entry('DTSTART:20250101', 'SUMMARY;LANGUAGE=zh:B', ...twice, 'LOCATION:P', 'LOCATION:Q');
    expect(lost(text)).toEqual(['SUMMARY line 6', 'DESCRIPTION line 8', 'URL line 10', 'LOCATION line 13']);
    const { kept } = fromIcs(text).report;
    expect(kept.map(({ field, count }) => `${field} ${count}`)).toEqual([
      ...['VEVENT 1', 'SUMMARY 1', 'DTSTART 1', 'DESCRIPTION 1', 'URL 1', 'LOCATION 1'],
    ]);
  });

  test('of two words for the status the one that claims less counts', () => {
    const text = entry('DTSTART:20250101', 'STATUS:CONFIRMED', 'STATUS:CANCELLED');
    expect(fromIcs(text).document.events[0]?.status).toBe('cancelled');
    expect(lost(text)).toEqual(['STATUS line 6']);
  });

  test('a priority and an end that cannot be read are not counted as kept', () => {
    const { report, problems } = fromIcs(entry('DTSTART:20250101', 'DTEND:20240101', 'PRIORITY:high', 'PRIORITY:1'));
    expect(problems.map(({ path }) => path)).toEqual(['line 6', 'line 7']);
    expect(report.kept.map(({ field }) => field)).toEqual(['VEVENT', 'SUMMARY', 'DTSTART']);
  });

  test('a calendar that takes its entries back has cancelled ones', () => {
    const { document, report } = fromIcs(
      `${calendar('METHOD:CANCEL', 'BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART:20250101', 'STATUS:CONFIRMED', 'END:VEVENT')}\n${entry('DTSTART:20250101')}`,
    );
    expect(document.events.map(({ status }) => status)).toEqual(['cancelled', undefined]);
    expect(report.changed).toMatchObject([{ field: 'METHOD', places: ['line 2'] }, {}]);
  });

  test('what a document has no place for is named, a second calendar’s name too', () => {
    const head = ['VERSION:2.0', 'METHOD:PUBLISH', 'NAME:One', 'X-WR-CALNAME:One', 'X-WR-TIMEZONE:Asia/Shanghai'];
    const text = `${calendar(...head)}\n${calendar('X-WR-CALNAME:Two')}\n${entry('DTSTART:20250101')}`;
    expect(fromIcs(text).document.title).toBe('One');
    expect(lost(text)).toEqual(['X-WR-TIMEZONE line 6', 'X-WR-CALNAME line 9']);
  });
});
