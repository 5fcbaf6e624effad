import { describe, expect, test, vi } from 'vitest';
import type { OwnFileDetails, OwnFileError } from '../../../src/app/own/own-file.ts';
import { importFiles, type OwnImport } from '../../../src/app/own/own-import.ts';
import { ownProblems } from '../../../src/app/own/own-problems.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const DAY = '2026-02-04';
const file = (name: string, text: string) => ({ name, text, day: DAY });
const read = (name: string, text: string): OwnImport => importFiles([file(name, text)])[0]!;

function refusalOf(
  ...files: readonly ReturnType<typeof file>[]
): Pick<OwnFileError, 'reason' | 'file'> & OwnFileDetails {
  try {
    importFiles(files);
  } catch (error) {
    const { reason, file, details } = error as OwnFileError;
    return { reason, file, ...details };
  }
  throw new Error('nothing was refused');
}

/** Where each problem is and which event it leads to, as the page lists them. */
function leadsOf(imports: readonly OwnImport[]): readonly string[] {
  const { timeline, problems } = parseTimeline(imports.flatMap(({ documents }) => documents));
  return ownProblems(imports, timeline, problems).first.map(
    ({ file: name, path, event }) => `${name}: ${path} → ${event ?? 'nowhere'}`,
  );
}

describe('files of one’s own', () => {
  test('are documents of ours, of TimelineJS, SIMILE or Markwhen, sheets or calendars', () => {
    const timelineJs = { events: [{ start_date: { year: 2025 }, text: { headline: 'A' } }] };
    const texts = [
      ['a.json', '{"events":[{"when":"2025","title":"A"}]}'],
      ['b.json', JSON.stringify(timelineJs)],
      ['c.csv', 'when,title\n2025,A'],
      ['d.csv', 'Year,Headline\n2025,A'],
      ['e.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART;VALUE=DATE:20250101\nEND:VEVENT\nEND:VCALENDAR'],
      ['f.xml', '<data><event start="2025" title="A"/></data>'],
      ['g.json', '{"events":[{"start":"2025","title":"A"}]}'],
      ['h.mw', '2025: A'],
      ['without ending', 'when;title\n2025;A'],
      ['without ending', '\uFEFF<?xml version="1.0"?><data><event start="2025" title="A"/></data>'],
      ['without ending', 'title: Calls\n\nsection Leaders\n2025-10 / 2026: A'],
    ] as const;
    for (const [name, text] of texts) {
      const { documents } = read(name, text);
      expect([name, documents.flatMap(({ events }) => events)]).toMatchObject([name, [{ title: 'A' }]]);
    }
  });

  test('are layers under their own names, however often one comes', () => {
    const text = '{"events":[{"when":"2025","title":"A"}]}';
    const imports = importFiles([file('a.json', text), file('a.json', text), file('b.json', `[${text},${text}]`)]);
    expect(imports.map(({ documents }) => documents.map(({ id }) => id))).toEqual([['a'], ['a-2'], ['b', 'b-2']]);
    expect(parseTimeline(imports.flatMap(({ documents }) => documents)).problems).toEqual([]);
  });

  test('know no more than on the day they were changed: what lies after it is planned', () => {
    const { documents, assumedDay } = read('a.csv', 'when,title,status\n2026-02-04,A,\n2026-02-05,B,\n2027,C,occurred');
    expect(documents).toMatchObject([
      { asOf: DAY, events: [{ title: 'A' }, { title: 'B', status: 'planned' }, { status: 'occurred' }] },
    ]);
    expect(documents[0]?.events[0]).not.toHaveProperty('status');
    expect(assumedDay).toBe(DAY);
  });

  test('a calendar’s own stamp goes before the day of its file', () => {
    const entry = 'SUMMARY:A\nDTSTART;VALUE=DATE:20260201';
    const calendar = (more: string): string =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${entry}${more}\nEND:VEVENT\nEND:VCALENDAR`;
    expect(read('a.ics', calendar('\nDTSTAMP:20260101T000000Z')).documents[0]?.asOf).toBe('2026-01-01');
    expect(read('a.ics', calendar('')).documents[0]?.asOf).toBe(DAY);
  });
});

describe('a file that gives no timeline', () => {
  test('is named with what is wrong and where', () => {
    const { reason, file: name, problems } = refusalOf(file('a.json', '{"events":[{]}'));
    expect([reason, name]).toEqual(['content', 'a.json']);
    expect(problems?.[0]?.message).toContain('line 1, column 13');
  });

  test('is one whose header says nothing', () => {
    expect(refusalOf(file('a.csv', 'some,thing\n1,2'))).toMatchObject({ reason: 'content' });
  });

  test('is one none of whose rows can be read; each is named', () => {
    const { reason, problems } = refusalOf(file('a.csv', 'when,title\nsoon,A\n,B'));
    expect([reason, problems?.map(({ path }) => path)]).toEqual(['no-events', ['row 2, when', 'row 3, when']]);
  });

  test('keeps the others from being shown without it', () => {
    expect(refusalOf(file('a.csv', 'when,title\n2025,A'), file('b.json', '7'))).toMatchObject({ file: 'b.json' });
  });
});

describe('problems lead to the events they are about', () => {
  test('by row of a sheet, past rows that were left out', () => {
    const sheet = 'id,when,title,importance\na,2025-13,A,\nb,2025,B,9\nc,2025,C,8';
    expect(leadsOf([read('a.csv', sheet)])).toEqual([
      'a.csv: row 2, when → nowhere',
      'a.csv: row 3, importance → b',
      'a.csv: row 4, importance → c',
    ]);
  });

  test('and so do plans whose day has passed', () => {
    expect(leadsOf([read('a.csv', 'id,when,title,status\na,2025,A,planned\nb,2027,B,planned')])).toEqual([
      expect.stringMatching(/^a\.csv: .*status → a$/),
    ]);
  });

  test('by line of a calendar', () => {
    const entry = (id: string, more: string): string =>
      `BEGIN:VEVENT\nUID:${id}\nSUMMARY:A\n${more}\nDTSTART;VALUE=DATE:20250101\nEND:VEVENT\n`;
    const text = `BEGIN:VCALENDAR\n${entry('a', 'X-A:1')}${entry('b', 'URL:javascript:1')}END:VCALENDAR`;
    expect(leadsOf([read('a.ics', text)])).toEqual(['a.ics: line 11 → b']);
  });

  test('by place in the list, also where the event has no id of its own', () => {
    const text = '{"events":[{"when":"2025","title":"A"},{"when":"2025","title":"B","importance":9}]}';
    expect(leadsOf([read('a.json', text)])).toEqual(['a.json: events[1].importance → 2025-b']);
  });

  test('among several files, and in terms of the file', () => {
    const json = '{"events":[{"when":"2025","title":"A","importance":9}]}';
    const sheet = 'when,title,sources\n2025-13,A,\n2025,B,s1';
    const leads = leadsOf(importFiles([file('a.json', json), file('b.csv', sheet)]));
    expect(leads).toContain('a.json: events[0].importance → 2025-a');
    expect(leads.filter((lead) => lead.startsWith('b.csv'))).toEqual(['b.csv: row 2, when → nowhere']);
  });

  test('for the first hundred of very many: all are counted, and no other event is looked at', () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `e${at},2025,Event ${at},,9`);
    const imports = [read('a.csv', ['id,when,title,status,importance', ...rows].join('\n'))];
    const { timeline, problems } = parseTimeline(imports.flatMap(({ documents }) => documents));
    const made = vi.spyOn(timeline.events, 'plainEntryAt');
    const { first, count } = ownProblems(imports, timeline, problems);
    expect(count).toBe(30_000);
    expect(first.map(({ event }) => event)).toEqual(Array.from({ length: 100 }, (_, at) => `e${at}`));
    expect(made.mock.calls.length).toBeLessThanOrEqual(100);
  });
});
