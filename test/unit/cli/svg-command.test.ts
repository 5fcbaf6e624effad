import { describe, expect, test } from 'vitest';
import { US_CHINA_DOCUMENTS } from '../../../src/data/us-china-documents.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import type { SvgOptions } from '../../../src/render/export-options.ts';
import { renderSvg } from '../../../src/render/render-svg.ts';
import { run } from './memory-system.ts';

const bundled = parseTimeline(US_CHINA_DOCUMENTS).timeline;
const small = JSON.stringify({
  title: 'Small',
  events: [{ when: '2025-10-30', title: 'Busan meeting', kind: 'meeting', topics: ['talks'] }],
});
const other = JSON.stringify({ events: [{ when: '2026-04', title: 'Visit', status: 'planned', kind: 'visit' }] });
const partly = JSON.stringify({
  events: [{ when: '2025-13', title: 'A' }, { when: '2025', title: 'B' }, { title: 'C' }],
});

describe('what is drawn', () => {
  test('without a file: the bundled documents, to standard output', async () => {
    expect(await run(['svg'])).toEqual({ status: 0, out: renderSvg(bundled), complaints: [], written: {} });
  });

  test('a file; - is standard input; several are merged in order', async () => {
    const names = ['small.json', '-'];
    const machine = { files: { 'small.json': small }, input: other };
    const svg = renderSvg(parseTimeline([small, other], { names }).timeline);
    expect((await run(['svg', 'small.json'], machine)).out).toBe(renderSvg(parseTimeline(small, { names }).timeline));
    expect((await run(['svg', ...names], machine)).out).toBe(svg);
    expect(svg).toMatch(/Busan meeting.*Visit/s);
  });

  test('-o writes a file and prints nothing; - is standard output', async () => {
    expect(await run(['svg', '-o', 'out.svg'])).toEqual({
      status: 0,
      out: '',
      complaints: [],
      written: { 'out.svg': renderSvg(bundled) },
    });
    expect(await run(['svg', '-o', '-'])).toMatchObject({ out: renderSvg(bundled), written: {} });
  });

  test('a file that begins with a dash stands behind --', async () => {
    expect(await run(['svg', '--', '-x.json'], { files: { '-x.json': small } })).toMatchObject({ status: 0 });
  });

  test('a byte order mark is no matter', async () => {
    expect(await run(['svg', 'a.json'], { files: { 'a.json': `\ufeff${small}` } })).toMatchObject({
      status: 0,
      complaints: [],
    });
  });
});

describe('options are those of the library', () => {
  const layers = bundled.layers.map(({ id }) => id);

  test.each<[args: readonly string[], options: SvgOptions]>([
    [['--start', '2025-10', '--end', '2026-01'], { start: '2025-10', end: '2026-01' }],
    [['--start=-0044', '--end', '2026'], { start: '-0044', end: '2026' }],
    [['--as-of', '2026-01'], { asOf: '2026-01' }],
    [['--locale', 'zh-Hans'], { locale: 'zh-Hans' }],
    [['--locale', 'zh-CN'], { locale: 'zh-Hans' }],
    [['--layout', 'vertical'], { layout: 'vertical' }],
    [['--lanes', 'actor', '--color-by', 'topic'], { lanes: 'actor', colorBy: 'topic' }],
    [['--theme', 'dark', '--transparent'], { theme: 'dark', transparent: true }],
    [['--width', '700'], { width: 700 }],
    [['--width', '1', '--width', '700.4'], { width: 700 }],
    [['--preset', 'print-1col', '--no-pattern'], { preset: 'print-1col', noPattern: true }],
    [['--id-prefix', 'a', '--permalink', 'https://example.org/'], { idPrefix: 'a', permalink: 'https://example.org/' }],
    [['--generated-at', '2026-02-05T10:00:00Z'], { generatedAt: '2026-02-05T10:00:00Z' }],
    [['--layers', layers.join(', ')], { filter: { layers } }],
    [['--topics', 'trade'], { filter: { topics: ['trade'] } }],
    [['--actors', 'us', '--kinds', 'call,visit'], { filter: { actors: ['us'], kinds: ['call', 'visit'] } }],
    [['--tones', 'friction,mixed'], { filter: { tones: ['friction', 'mixed'] } }],
    [['--statuses', 'planned', '--query', 'visit'], { filter: { statuses: ['planned'], query: 'visit' } }],
  ])('%j', async (args, options) => {
    const { status, out, complaints } = await run(['svg', ...args]);
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
    expect(out).toBe(renderSvg(bundled, options));
  });
});

describe('bad use is one line and status 2, before anything is read', () => {
  test.each<[args: readonly string[], line: string | RegExp]>([
    [['--lanes', 'colour'], '--lanes: “colour” is none of topic, actor, kind, none'],
    [['--layout', ''], '--layout: “” is none of auto, horizontal, vertical'],
    [['--color-by', 'red'], '--color-by: “red” is none of none, topic, actor, tone'],
    [['--theme', 'auto'], '--theme: “auto” is none of light, dark'],
    [['--preset', 'toString'], '--preset: “toString” is none of screen, print-1col, print-2col'],
    [['--width', '10em'], '--width: “10em” is not a number of px'],
    [['--width', '1e3'], '--width: “1e3” is not a number of px'],
    [['--width', '100'], 'a width of 100 px cannot be drawn; 240 to 20000 can'],
    [['--locale', 'fr'], '--locale: “fr” is none of en, zh-Hans'],
    [['--locale', 'zh-TW'], '--locale: “zh-TW” is none of en, zh-Hans'],
    [['--start', '2025-13'], /^--start: “2025-13” is not an EDTF date: month 13/],
    [['--end', 'now'], /^--end: “now” is not an EDTF date/],
    [['--end', '2025/..'], '--end: “2025/..” does not say which day'],
    [['--start', '../2025'], '--start: “../2025” does not say which day'],
    [['--as-of', '2025/..'], '--as-of: “2025/..” does not say which day'],
    [['--generated-at', 'today'], /^--generated-at: “today”/],
    [['--id-prefix', '1"'], /^“1"” cannot begin an XML id/],
    [['--layers', ','], '--layers needs at least one name'],
    [['--statuses', 'done'], '--statuses: “done” is none of occurred, ongoing, planned, postponed, cancelled'],
    [['--tones', 'warm'], '--tones: “warm” is none of cooperation, friction, mixed, neutral'],
    [['-o', ''], '--output needs the name of a file'],
  ])('%j', async (args, line) => {
    const { status, out, complaints, written } = await run(['svg', 'missing.json', ...args]);
    expect({ status, out, written }).toEqual({ status: 2, out: '', written: {} });
    expect(complaints).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
  });

  test.each<[args: readonly string[], line: string]>([
    [['--topics', 'trades'], '--topics: the data has no “trades”; there are talks'],
    [['--kinds', 'call'], '--kinds: the data has no “call”; there are meeting'],
    [['--actors', 'us'], '--actors: the data has no “us”; there are none'],
    [['--layers', 'small,large'], '--layers: the data has no “large”; there are small'],
    [['--start', '2026', '--end', '2025'], '--start 2026 lies after --end 2025'],
    [['--start', '2030'], '--start 2030 lies after the last day shown, 2025-12-14'],
    [['--end', '1949'], '--end 1949 lies before the first day shown, 2025-09-15'],
  ])('%j, with this data', async (args, line) => {
    const outcome = await run(['svg', 'small.json', '-o', 'out.svg', ...args], { files: { 'small.json': small } });
    expect(outcome).toEqual({ status: 2, out: '', complaints: [line], written: {} });
  });

  test('standard input is read once', async () => {
    expect(await run(['svg', '-', '-'], { input: small })).toMatchObject({
      status: 2,
      complaints: ['standard input (-) can be read only once'],
    });
  });
});

describe('bad data is one line and status 1, and nothing is written', () => {
  test.each<[name: string, content: string | Uint8Array, line: string | RegExp]>([
    ['no JSON', '{"events": [}', /^a\.json: this is not JSON: line 1, column 13: /],
    ['an empty file', '', /^a\.json: this is not JSON/],
    ['no timeline', '[1]', /^a\.json: .*is not a timeline document/],
    ['no events', '{}', 'a.json: events: `events` is missing (A timeline document has a list `events`.)'],
    ['another format', '{"format": "relations-timeline/9", "events": []}', /^a\.json: format: .*relations-timeline\/9/],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), 'a.json is not UTF-8 text'],
  ])('%s', async (_, content, line) => {
    const outcome = await run(['svg', 'a.json', '-o', 'out.svg'], { files: { 'a.json': content } });
    expect(outcome).toMatchObject({ status: 1, out: '', written: {} });
    expect(outcome.complaints).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
  });

  test('a file that is not there', async () => {
    expect(await run(['svg', 'a.json'])).toEqual({
      status: 1,
      out: '',
      complaints: ['a.json cannot be read: there is no such file or folder'],
      written: {},
    });
  });

  test('of several bad files the first is told, on one line', async () => {
    const { status, complaints } = await run(['svg', 'a.json', 'b.json'], { files: { 'a.json': '{', 'b.json': '[' } });
    expect(status).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/^a: this is not JSON: .*; 1 more$/)]);
  });

  test('what can be read of a document is drawn, and the rest counted', async () => {
    const { status, out, complaints } = await run(['svg', 'a.json'], { files: { 'a.json': partly } });
    expect(status).toBe(0);
    expect(out).toContain('>B</text>');
    expect(complaints).toEqual(['2 problems in the data; the rest is drawn (`check` names them)']);
  });

  test.each([
    ['EACCES', 'out.svg cannot be written: access is denied'],
    ['ENOENT', 'out.svg cannot be written: there is no such file or folder'],
    ['EISDIR', 'out.svg cannot be written: this is a folder'],
    ['EMFILE', 'out.svg cannot be written: EMFILE: something of Node’s own'],
  ])('an output that fails with %s', async (writeError, line) => {
    expect(await run(['svg', '-o', 'out.svg'], { writeError })).toEqual({
      status: 1,
      out: '',
      complaints: [line],
      written: {},
    });
  });

  test('a name that would move the cursor is written harmlessly', async () => {
    const { complaints } = await run(['svg', 'a\u001b[2J\nb.json']);
    expect(complaints).toEqual(['a\\u{1b}[2J\\u{a}b.json cannot be read: there is no such file or folder']);
  });
});
