import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsToCsv } from '../../../src/formats/claims-to-csv.ts';
import { fromCsv } from '../../../src/formats/from-csv.ts';
import { fromIcs } from '../../../src/formats/from-ics.ts';
import { fromMarkwhen } from '../../../src/formats/from-markwhen.ts';
import { fromSimile } from '../../../src/formats/from-simile.ts';
import { fromTimelineJs } from '../../../src/formats/from-timeline-js.ts';
import { plainFromHtml } from '../../../src/formats/timeline-js/plain-from-html.ts';
import { toCsv } from '../../../src/formats/to-csv.ts';
import { toIcs } from '../../../src/formats/to-ics.ts';
import { toJson } from '../../../src/formats/to-json.ts';
import { toJsonLd } from '../../../src/formats/to-json-ld.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { TimelineError } from '../../../src/model/problem.ts';
import { assertCounted } from '../../tools/count-property.ts';
import { documentOf, files, IMPORTERS, type ImporterName } from './hostile-files.ts';
import { hostileStrings } from './hostile-strings.ts';

const importers = Object.entries(IMPORTERS);

/** Reads a file; an importer may refuse it with its own error, never with another, and what it gives is a timeline. */
function importFile(importer: (text: string) => { readonly document: object }, text: string): object {
  try {
    const { document } = importer(text);
    parseTimeline(document);
    return document;
  } catch (error) {
    expect(error).toBeInstanceOf(TimelineError);
    return { events: [] };
  }
}

/** Writes a timeline in every format and takes each apart again. */
function exportAll(document: object): void {
  const { timeline } = parseTimeline(document);
  const widths = [toCsv(timeline), claimsToCsv(timeline)].map((csv) => csvParseRows(csv).map((row) => row.length));
  for (const width of widths) expect(new Set(width).size).toBe(1);
  const ics = toIcs(timeline);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
  expect(ics).not.toMatch(/\p{Surrogate}/u);
  expect(fromIcs(ics).problems.filter(({ code }) => code !== 'bad-url')).toEqual([]);
  expect(ics.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0).toBe(timeline.events.length);
  expect(JSON.parse(toJsonLd(timeline))).toMatchObject({ '@context': 'https://schema.org' });
  expect(toJsonLd(timeline)).not.toContain('<');
}

describe('hostile strings', () => {
  test.each(importers)('through %s, and what it reads through every exporter', (name, importer) => {
    for (const text of hostileStrings) exportAll(importFile(importer, files[name as ImporterName](text)));
  });

  test('in every field of a document, through every exporter', () => {
    for (const text of hostileStrings) exportAll(documentOf(text));
  });

  test('any text is a file of some kind, or refused', { timeout: 30_000 }, (context) => {
    assertCounted(
      context,
      'any text through the importers and every export',
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
        fc.constantFrom(...importers),
        (text, [name, importer]) => {
          importFile(importer, text);
          exportAll(importFile(importer, files[name as ImporterName](text)));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('any JSON is a timeline of TimelineJS, or refused', (context) => {
    const slide = fc.dictionary(
      fc.constantFrom(
        'start_date',
        'end_date',
        'text',
        'media',
        'group',
        'headline',
        'year',
        'month',
        'url',
        '__proto__',
      ),
      fc.jsonValue({ maxDepth: 3 }),
    );
    assertCounted(
      context,
      'any JSON through fromTimelineJs',
      fc.property(fc.array(fc.oneof(slide, fc.jsonValue())), fc.jsonValue(), (events, other) => {
        importFile(fromTimelineJs, JSON.stringify({ events, eras: other, title: other }));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a title in which nothing can be read', () => {
  test.each(['\u200B', '\u202E\u200D', '\uFEFF\u3164 '])('%j is empty, in every format', (title) => {
    const files = [
      fromCsv(`when,title\n2025,${title}`),
      fromIcs(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250101\nSUMMARY:${title}\nEND:VEVENT\nEND:VCALENDAR`),
      fromMarkwhen(`2025: ${title}`),
      fromSimile({ events: [{ start: '2025', title }] }),
      fromTimelineJs({ events: [{ start_date: { year: 2025 }, text: { headline: title } }] }),
    ];
    for (const { document, problems } of files)
      expect([document.events, problems]).toMatchObject([[], [{ code: 'missing-field' }]]);
    const { timeline, problems } = parseTimeline({ events: [{ when: '2025', title }] });
    expect([timeline.events.length, problems]).toMatchObject([0, [{ code: 'missing-field' }]]);
  });
});

describe('names of prototypes', () => {
  test('as columns, properties and keys change nothing', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'title:__proto__', 'title:constructor'];
    const csv = fromCsv(`when,title,${names.join(',')}\n2025,A${',x'.repeat(names.length)}`).document;
    expect(parseTimeline(csv).problems).toEqual([]);
    fromIcs(
      `BEGIN:VCALENDAR\n${names.map((name) => `BEGIN:VEVENT\nSUMMARY;${name}=x;LANGUAGE=__proto__:A\nDTSTART:20250101\n${name}:x\nX-A;VALUE=${name}:x\nEND:VEVENT`).join('\n')}\nEND:VCALENDAR`,
    );
    fromTimelineJs('{"__proto__":{"x":1},"events":[{"__proto__":{"start_date":{"year":1}},"text":{"headline":"A"}}]}');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('an inherited date is no date', () => {
    const { problems } = fromTimelineJs('{"events":[{"start_date":{"__proto__":{"year":1}},"text":{"headline":"A"}}]}');
    expect(problems).toMatchObject([{ code: 'bad-date' }]);
  });
});

describe('depth and size', () => {
  const levels = 10_000;

  test('ten thousand levels', () => {
    const deep = `${'{"a":['.repeat(levels)}1${']}'.repeat(levels)}`;
    const { document } = fromTimelineJs(
      `{"title":${deep},"events":[{"start_date":{"year":1,"x":${deep}},"text":{"headline":"A","text":${deep}},"y":${deep}}]}`,
    );
    expect(document.events).toHaveLength(1);
    const { problems } = fromIcs('BEGIN:VCALENDAR\n'.repeat(levels) + 'END:X\n'.repeat(levels));
    expect(problems.length).toBeGreaterThan(levels);
    const { timeline, problems: left } = parseTimeline(`{"events":[],"x":${deep}}`);
    expect(left).toMatchObject([{ severity: 'warning', path: expect.stringContaining('x') as string }]);
    expect(JSON.parse(toJson(timeline))).toMatchObject({ events: [], x: { a: [{}] } });
  });

  test('long runs of the worst signs cost no more than their length', { timeout: 60_000 }, () => {
    for (const sign of ['<', '<!--', '&', '<a ', '"', ';', ',', "'", '\\', '=', ':', '\n', '\r\n ', '\t', '—\n']) {
      const text = sign.repeat(50_000 / sign.length);
      expect(plainFromHtml(text).length).toBeLessThanOrEqual(text.length);
      for (const [name, importer] of importers) importFile(importer, files[name as ImporterName](text));
    }
  });

  test('a title of a million letters is written in every format', () => {
    exportAll({ events: [{ when: '2025', title: 'é'.repeat(1_000_000) }] });
  });
});
