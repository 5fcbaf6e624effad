import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { readFixture } from '../formats/read-fixture.ts';
import { run } from './memory-system.ts';

const document = JSON.stringify({
  asOf: '2026-02-04',
  events: [
    { id: 'busan', when: '2025-10-30', title: 'Busan meeting', tone: 'mixed' },
    { id: 'visit', when: '2026-04', title: { en: 'Visit', 'zh-Hans': '访问' }, status: 'planned' },
  ],
});
const files = {
  'doc.json': document,
  'tl.json': readFixture('timeline-js.json'),
  'tl.csv': readFixture('timeline-js.csv'),
  'sheet.csv': 'when,title\n2025,A\n2026,B',
  'cal.ics': readFixture('calendar.ics'),
  'broken.json': '{"events":',
  'no.csv': 'a,b\n1,2',
  'note.txt': 'when,title\n2025,A',
};

const titlesIn = (json: string | undefined): unknown =>
  parseTimeline(json ?? '').timeline.events.map(({ entries }) => entries[0]?.title);

describe('what is written', () => {
  test.each([
    ['out.ics', /^BEGIN:VCALENDAR\r\n.*SUMMARY;LANGUAGE=en:Visit \(some day in April 2026\).*STATUS:TENTATIVE/s],
    ['out.csv', /^id,when,.*\r\nbusan,2025-10-30,/],
    ['out.claims.csv', /^event,event_title,.*checked_in_title\r\n$/],
    ['out.jsonld', /"@context": "https:\/\/schema.org"/],
    ['OUT.JSON', /^\{\n {2}"asOf": "2026-02-04"/],
  ])('%s', async (out, content) => {
    const { status, written } = await run(['convert', 'doc.json', '-o', out], { files });
    expect(status).toBe(0);
    expect(Object.keys(written)).toEqual([out]);
    expect(written[out]).toMatch(content);
  });

  test('in the language asked for', async () => {
    const args = ['convert', 'doc.json', '-o', 'out.ics', '--locale', 'zh'];
    expect((await run(args, { files })).written['out.ics']).toContain('访问（2026年4月某日）');
  });

  test('without a file: the bundled documents', async () => {
    const { written } = await run(['convert', '-o', 'out.ics']);
    expect(written['out.ics']).toContain('UID:trump-xi-call-2026-02');
  });
});

describe('what is read', () => {
  test.each([
    ['tl.json', 6],
    ['tl.csv', 3],
    ['sheet.csv', 2],
    ['cal.ics', 3],
    ['doc.json', 2],
  ])('%s', async (file, events) => {
    const { status, written } = await run(['convert', file, '-o', 'out.json'], { files });
    expect(status).toBe(0);
    expect(titlesIn(written['out.json'])).toHaveLength(events);
  });

  test.each([
    [document, 'Busan meeting'],
    ['when,title\n2025,From a sheet', 'From a sheet'],
    [files['cal.ics'], '元旦假期'],
  ])('standard input, by how it begins', async (input, title) => {
    const { written } = await run(['convert', '-', '-o', 'out.json'], { input });
    expect(titlesIn(written['out.json'])).toContain(title);
  });

  test('several files make one timeline', async () => {
    const { written } = await run(['convert', 'doc.json', 'sheet.csv', '-o', 'out.json'], { files });
    expect(titlesIn(written['out.json'])).toEqual(['Busan meeting', { en: 'Visit', 'zh-Hans': '访问' }, 'A', 'B']);
  });

  test('dates after the day of knowledge are plans', async () => {
    const args = ['convert', 'sheet.csv', '-o', 'out.ics', '--as-of', '2025'];
    expect((await run(args, { files })).written['out.ics']?.match(/^STATUS:\w+/gm)).toEqual([
      'STATUS:CONFIRMED',
      'STATUS:TENTATIVE',
    ]);
  });
});

describe('what is told', () => {
  test('problems and losses, a plain line each, of the file read and the file written', async () => {
    const { complaints } = await run(['convert', 'cal.ics', '-o', 'out.csv'], { files });
    expect(complaints).toContain('cal.ics: left out: ATTENDEE (line 22): An event has no such field.');
    expect(complaints.find((line) => line.startsWith('cal.ics: kept: VEVENT 3'))).toBeDefined();
    expect(complaints).toContain('out.csv: kept: events 3');
    const lossy = await run(['convert', 'doc.json', '-o', 'out.ics'], { files });
    expect(lossy.complaints).toEqual([
      'out.ics: kept: events 2',
      'out.ics: left out: tone (busan): The format has no place for it.',
    ]);
    const bad = await run(['convert', 'tl.json', '-o', 'out.json'], { files });
    expect(
      bad.complaints.filter((line) => line.startsWith('tl.json: events[5].start_date: the year is missing')),
    ).toHaveLength(1);
  });

  test.each([
    [['doc.json'], 2, '--output needs a file that ends in .json, .csv, .claims.csv, .ics or .jsonld'],
    [['doc.json', '-o', 'out.pdf'], 2, '--output needs a file that ends in .json, .csv, .claims.csv, .ics or .jsonld'],
    [['note.txt', '-o', 'a.json'], 2, 'note.txt: files that end in .json, .csv, .tsv, .ics, .xml or .mw are read'],
    [['doc.json', '-o', 'a.ics', '--as-of', '2026/..'], 2, '--as-of: “2026/..” does not say which day'],
    [
      ['no.csv', '-o', 'a.json'],
      1,
      'no.csv: the first row does not name the column `when` and `title` (Begin with a row such as `when,title,summary`.)',
    ],
    [['absent.csv', '-o', 'a.json'], 1, 'absent.csv cannot be read: there is no such file or folder'],
  ])('%j ends with status %i', async (args, status, complaint) => {
    expect(await run(['convert', ...args], { files })).toEqual({
      status,
      out: '',
      complaints: [complaint],
      written: {},
    });
  });

  test('a document that is none, and a disk that is full, leave no file', async () => {
    const broken = await run(['convert', 'broken.json', '-o', 'a.csv'], { files });
    expect(broken).toMatchObject({ status: 1, written: {} });
    expect(broken.complaints[0]).toMatch(/^broken\.json: this is not JSON/);
    const full = await run(['convert', 'doc.json', '-o', 'a.json'], { files, writeError: 'ENOSPC' });
    expect(full).toMatchObject({ status: 1, complaints: ['a.json cannot be written: the disk is full'], written: {} });
  });

  test.each([
    ['bad.csv', 'when,title\nbad,A', 'bad.csv: row 2, when: '],
    ['bad.json', '{"events":[{"when":"bad","title":"A"}]}', 'bad.json: events[0].when: '],
    ['bare.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'bare.ics: '],
  ])('%s, in which no event can be read, leaves the file to be written as it is', async (name, text, first) => {
    const { status, complaints, written } = await run(['convert', name, '-o', 'prev.csv'], { files: { [name]: text } });
    expect([status, written]).toEqual([1, {}]);
    expect(complaints[0]?.startsWith(first)).toBe(true);
    expect(complaints.at(-1)).toBe(`${name}: there is no event in it that can be read, so prev.csv is not written`);
  });

  test('a field nested too deeply for JSON is left out and named', async () => {
    const deep = `{"events":[],"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    const { status, complaints, written } = await run(['convert', '-', '-o', 'a.json'], { input: deep });
    expect({ status, files: Object.keys(written) }).toEqual({ status: 0, files: ['a.json'] });
    expect(complaints.join('\n')).toContain('x: something in this field is no JSON and is left out');
  });
});

describe('files in other encodings', () => {
  const json = JSON.stringify({ events: [{ when: '2025', title: '釜山' }] });
  const csv = 'when,title\n2025,釜山';
  const withMark = (text: string): Uint8Array => new TextEncoder().encode(`\uFEFF${text}`);
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const gbk = Uint8Array.of(0x77, 0x68, 0x65, 0x6e, 0x0a, 0xb8, 0xaa, 0xc9, 0xbd);

  test.each([
    ['a.json', withMark(json)],
    ['a.csv', withMark(csv)],
  ])('a byte order mark is passed over: %s', async (name, bytes) => {
    const { status, written } = await run(['convert', name, '-o', 'b.json'], { files: { [name]: bytes } });
    expect([status, written['b.json']?.includes('釜山')]).toEqual([0, true]);
  });

  test.each([
    ['UTF-16', 'a.json', utf16(json)],
    ['UTF-16', 'a.csv', utf16(csv)],
    ['UTF-16', 'a.ics', utf16('BEGIN:VCALENDAR')],
    ['GBK', 'a.csv', gbk],
  ])('%s is named, and nothing is written: %s', async (_encoding, name, bytes) => {
    const { status, complaints, written } = await run(['convert', name, '-o', 'b.json'], { files: { [name]: bytes } });
    expect({ status, complaints, written }).toEqual({
      status: 1,
      complaints: [`${name} is not UTF-8 text`],
      written: {},
    });
  });
});
