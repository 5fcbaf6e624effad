import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type TestContext } from 'vitest';
import { fromIcs } from '../../../src/formats/from-ics.ts';
import { fromMarkwhen } from '../../../src/formats/from-markwhen.ts';
import { fromSimile } from '../../../src/formats/from-simile.ts';
import { fromTimelineJs } from '../../../src/formats/from-timeline-js.ts';
import type { ImportedDocument } from '../../../src/formats/loss-report.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { triesOf } from '../../tools/count-tried.ts';

/** Real files of other tools. They are not ours to hand on, so they lie beside the project where they lie at all. */
const folder = fileURLToPath(new URL('../../../../shared/fixtures/peers/', import.meta.url));
const isThere = existsSync(folder);
const absent = isThere ? '' : ' – skipped: ../shared is not there';

const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');
const namesIn = (kind: string): readonly string[] => (isThere ? readdirSync(`${folder}${kind}`) : []);

/** Files that are nothing their reader knows. */
const REFUSED = ['icalendar-Type_Error.ics', 'parser_test.csv', 'parser-small.mw'];

function expectImport(context: TestContext, kind: string, importer: (text: string) => ImportedDocument): number {
  const attempt = triesOf(context, `files of other tools through ${importer.name}`);
  const names = namesIn(kind).filter((name) => !REFUSED.includes(name));
  for (const name of names)
    attempt(() => {
      const { document, report } = importer(read(`${kind}/${name}`));
      expect(parseTimeline(document).problems, name).toEqual([]);
      expect(report.changed.every(({ places, reason }) => places.length > 0 && reason !== '')).toBe(true);
    });
  return names.length;
}

test.skipIf(!isThere)(`calendars are read whole${absent}`, (context) => {
  expect(expectImport(context, 'ics', fromIcs)).toBeGreaterThan(5);
  const { document, problems } = fromIcs(read('ics/holiday-cn-2026.ics'));
  expect(problems).toEqual([]);
  expect(document.events[0]).toMatchObject({ when: '2026-01-01/2026-01-03', title: '元旦假期' });
});

test.skipIf(!isThere)(`TimelineJS is read whole${absent}`, (context) => {
  expect(expectImport(context, 'timelinejs3', fromTimelineJs)).toBeGreaterThan(3);
  const dates = (name: string): readonly string[] =>
    fromTimelineJs(read(`timelinejs3/${name}`)).document.events.map(({ when }) => when);
  expect(dates('women_in_computing.csv')).toEqual(dates('women_in_computing.json'));
});

test.skipIf(!isThere)(`SIMILE is read whole${absent}`, (context) => {
  expect(expectImport(context, 'simile', fromSimile)).toBe(3);
  const { document, problems } = fromSimile(read('simile/monet.xml'));
  expect([document.events.length, problems]).toEqual([27, []]);
  expect(document.events.map(({ when }) => when)).toEqual(expect.arrayContaining(['1861-06/1863-06', '[1845..1846]']));
});

test.skipIf(!isThere)(`Markwhen is read, and what has no date of its own named${absent}`, (context) => {
  expect(expectImport(context, 'markwhen', fromMarkwhen)).toBe(4);
  const { document, problems } = fromMarkwhen(read('markwhen/example-2023.mw'));
  expect([document.events.length, problems.length]).toEqual([9, 2]);
});

test.skipIf(!isThere)(`what is neither is refused${absent}`, () => {
  expect(() => fromIcs(read('ics/icalendar-Type_Error.ics'))).toThrow(
    expect.objectContaining({ name: 'TimelineError' }),
  );
  expect(() => fromTimelineJs(read('timelinejs3/parser_test.csv'))).toThrow(
    expect.objectContaining({ name: 'TimelineError' }),
  );
});
