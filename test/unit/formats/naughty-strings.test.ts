import { csvParseRows } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { claimsToCsv } from '../../../src/formats/claims-to-csv.ts';
import { fromIcs } from '../../../src/formats/from-ics.ts';
import { toCsv } from '../../../src/formats/to-csv.ts';
import { toIcs } from '../../../src/formats/to-ics.ts';
import { toJsonLd } from '../../../src/formats/to-json-ld.ts';
import { toJson } from '../../../src/formats/to-json.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { TimelineError } from '../../../src/model/problem.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { renderSvg } from '../../../src/render/render-svg.ts';
import { triesOf } from '../../tools/count-tried.ts';
import { elementsOf, parseXml } from '../../tools/parse-xml.ts';
import { documentOf, files, IMPORTERS, type ImporterName } from './hostile-files.ts';
import { hostileStrings } from './hostile-strings.ts';

/** The “Big List of Naughty Strings”, MIT, and our own. */
const collected = new URL('../../fixtures/security/blns.json', import.meta.url);
const strings = [...(JSON.parse(readFileSync(collected, 'utf8')) as readonly string[]), ...hostileStrings];

/** Cells a spreadsheet would run. A number with its sign is none. */
const isFormula = (cell: string): boolean => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);

function checkCsv(csv: string): void {
  const rows = csvParseRows(csv);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.flat().filter(isFormula)).toEqual([]);
}

function checkIcs(ics: string): void {
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
  expect(fromIcs(ics).problems.filter(({ code }) => code !== 'bad-url')).toEqual([]);
}

function checkJsonLd(text: string): void {
  expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
  expect(text).not.toContain('<');
  expect(text.match(/"(?:url|sameAs)": ?"(?!https?:|[^":]*")[^"]*"/g)).toBeNull();
}

/** Well-formed, and nothing in it that runs or loads. */
function checkSvg(svg: string): void {
  const elements = elementsOf(parseXml(svg));
  const names = new Set(elements.map(({ name }) => name));
  expect([...names].filter((name) => /^(script|foreignObject|iframe|image)$/i.test(name))).toEqual([]);
  const attributes = elements.flatMap((element) => Object.entries(element.attributes));
  const bad = attributes.filter(
    ([name, value]) => /^on/i.test(name) || (name.endsWith('href') && !/^(#|https?:)/.test(value)),
  );
  expect(bad).toEqual([]);
}

/** Every export with what must hold of it. */
const EXPORTS: Readonly<Record<string, (timeline: Timeline) => void>> = {
  csv: (timeline) => checkCsv(toCsv(timeline)),
  'claims.csv': (timeline) => checkCsv(claimsToCsv(timeline)),
  ics: (timeline) => checkIcs(toIcs(timeline)),
  'json-ld': (timeline) => checkJsonLd(toJsonLd(timeline)),
  json: (timeline) => expect(parseTimeline(toJson(timeline)).timeline.events.length).toBe(timeline.events.length),
  svg: (timeline) => checkSvg(renderSvg(timeline)),
  'svg, zh-Hans, downwards': (timeline) =>
    checkSvg(renderSvg(timeline, { width: 340, locale: 'zh-Hans', lanes: 'actor', colorBy: 'topic' })),
};
const exports = Object.entries(EXPORTS);

/** What an importer makes of a file; refused with its own error counts as read. */
function imported(name: ImporterName, text: string): Timeline | undefined {
  try {
    return parseTimeline(IMPORTERS[name](files[name](text)).document).timeline;
  } catch (error) {
    expect(error).toBeInstanceOf(TimelineError);
    return undefined;
  }
}

describe('naughty strings', () => {
  test('are the whole list', () => {
    expect(strings.length).toBeGreaterThan(600);
  });

  for (const name of Object.keys(IMPORTERS) as ImporterName[])
    test(`in every field of a file for ${name}, then through every export`, { timeout: 120_000 }, (context) => {
      const attempt = triesOf(context, `naughty strings through ${name} and every export`);
      for (const text of strings) {
        const timeline = imported(name, text);
        if (timeline) for (const [, check] of exports) attempt(() => check(timeline));
      }
    });

  for (const [name, check] of exports)
    test(`in every field of a document, through ${name}`, { timeout: 120_000 }, (context) => {
      const attempt = triesOf(context, `naughty strings through documents and ${name}`);
      for (const text of strings)
        attempt(() => {
          const { timeline } = parseTimeline([documentOf(text), { events: [{ when: text, title: text }] }]);
          expect(timeline.events.byId('sound')).toBeDefined();
          check(timeline);
        });
    });
});
