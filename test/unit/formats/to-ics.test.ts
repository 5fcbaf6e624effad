import { describe, expect, test } from 'vitest';
import { US_CHINA_DOCUMENTS } from '../../../src/data/us-china-documents.ts';
import { toIcs } from '../../../src/formats/to-ics.ts';
import type { DocumentEvent } from '../../../src/model/generated/document.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const bundled = parseTimeline(US_CHINA_DOCUMENTS).timeline;
const unfold = (ics: string): readonly string[] => ics.replaceAll('\r\n ', '').split('\r\n');

/** The lines of the only entry, by their names. */
function entryOf(event: Partial<DocumentEvent>, head: object = {}): Readonly<Record<string, string>> {
  const { timeline } = parseTimeline({
    asOf: '2026-02-04',
    ...head,
    events: [{ id: 'a', when: '2025', title: 'A', ...event }],
  });
  const lines = unfold(toIcs(timeline));
  const own = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT'));
  return Object.fromEntries(own.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

describe('dates', () => {
  test.each([
    ['2025-10-30', '20251030', '20251031', 'A'],
    ['2025-12', '20251201', '20260101', 'A (some day in December 2025)'],
    ['2025-10-30~', '20251030', '20251031', 'A (about 30 October 2025)'],
    ['2025-10-30/2025-11-01', '20251030', '20251102', 'A'],
    ['2025-10-30/..', '20251030', '20251031', 'A (since 30 October 2025)'],
    ['../2025-10', '20251001', '20251101', 'A (until October 2025)'],
    ['[2025-10-30,2025-11-02]', '20251030', '20251103', 'A (30 October or 2 November 2025)'],
  ])('%s', (when, start, end, summary) => {
    expect(entryOf({ when })).toMatchObject({
      'DTSTART;VALUE=DATE': start,
      'DTEND;VALUE=DATE': end,
      SUMMARY: summary,
      'X-RELATIONS-TIMELINE-WHEN': when.replaceAll(',', String.raw`\,`),
    });
  });

  test('a clock time is written in UTC, or as it is where no zone is known', () => {
    expect(entryOf({ when: '2025-10-30T01:30:00+09:00' })).toMatchObject({ DTSTART: '20251029T163000Z' });
    expect(entryOf({ when: '2025-10-30T11:00:00' })).toMatchObject({ DTSTART: '20251030T110000' });
    expect(entryOf({ when: '2025-10-30T11:00:00' })).not.toHaveProperty('DTEND;VALUE=DATE');
  });

  test.each(['-0044-03-15', 'Y17000', '9999-12-31/..', '/..'])('%s', (when) => {
    const { timeline } = parseTimeline({ events: [{ when, title: 'A' }] });
    expect(toIcs(timeline)).not.toContain('BEGIN:VEVENT');
  });
});

describe('an entry', () => {
  test.each([
    ['planned', 'TENTATIVE'],
    ['postponed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['occurred', 'CONFIRMED'],
    ['ongoing', 'CONFIRMED'],
  ] as const)('%s is %s', (status, word) => {
    expect(entryOf({ status })).toMatchObject({ STATUS: word, TRANSP: 'TRANSPARENT' });
  });

  test('says in words what is known, up to when, and on what source', () => {
    const event = { when: '2026-04', status: 'planned' as const, summary: 'One; two,\nthree', sources: ['s'] };
    const lines = entryOf(event, { sources: [{ id: 's', title: 'A report' }] });
    expect(lines['DESCRIPTION;LANGUAGE=en']).toBe(
      String.raw`One\; two\,\nthree\n—\nDate: some day in April 2026\nStatus: Planned\, as known on 4 February 2026\nSources: A report`,
    );
    expect(lines.DTSTAMP).toBe('20260204T000000Z');
  });

  test('speaks the language asked for', () => {
    const { timeline } = parseTimeline({ events: [{ when: '2026-04', title: { en: 'Visit', 'zh-Hans': '访问' } }] });
    expect(toIcs(timeline, { locale: 'zh' })).toContain('SUMMARY;LANGUAGE=zh-Hans:访问（2026年4月某日）');
  });
});

describe('the file', () => {
  const ics = toIcs(bundled);

  test('has lines of at most 75 octets, all with CRLF', () => {
    const lines = ics.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('does not depend on when it is made, and tells nothing learned after the day of knowledge', () => {
    expect(toIcs(bundled)).toBe(ics);
    const early = toIcs(bundled, { asOf: '2025-11-01' });
    expect(early).toContain('DTSTAMP:20251101T000000Z');
    expect(early).not.toContain('UID:trump-xi-call-2026-02');
  });
});
