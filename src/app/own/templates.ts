import { csvRow } from '../../formats/csv-row.ts';
import type { TimelineDocument } from '../../model/generated/document.ts';

/** Where a page publishes the schema of documents; relative to the page. */
const SCHEMA_PATH = 'data/timeline.schema.json';

const EXAMPLE: TimelineDocument = {
  format: 'relations-timeline/1',
  id: 'my-timeline',
  title: { en: 'My timeline', 'zh-Hans': '我的时间线' },
  asOf: '2026-02-04',
  actors: [
    { id: 'a', name: { en: 'Country A', 'zh-Hans': '甲国' }, kind: 'state' },
    { id: 'b', name: { en: 'Country B', 'zh-Hans': '乙国' }, kind: 'state' },
  ],
  topics: [{ id: 'leaders', name: { en: 'Leaders', 'zh-Hans': '领导人' } }],
  sources: [
    {
      id: 'report',
      title: { en: 'Report of 4 February 2026', 'zh-Hans': '2026年2月4日的报道' },
      kind: 'news',
      url: 'https://example.org/report',
      published: '2026-02-04',
    },
  ],
  events: [
    {
      id: 'meeting',
      when: '2025-10-30',
      title: { en: 'Leaders meet', 'zh-Hans': '领导人会晤' },
      kind: 'meeting',
      topics: ['leaders'],
      actors: ['a', 'b'],
      importance: 5,
      sources: ['report'],
    },
    {
      id: 'visit',
      when: '2026-04',
      title: { en: 'Visit, day not set', 'zh-Hans': '访问，日期未定' },
      status: 'planned',
      kind: 'visit',
      topics: ['leaders'],
      actors: ['a', 'b'],
      sources: ['report'],
      claims: [
        {
          text: { en: 'A visit in April', 'zh-Hans': '4月访问' },
          accounts: { a: { state: 'stated', source: 'report' }, b: { state: 'unknown' } },
        },
      ],
      links: [{ to: 'meeting', relation: 'follows' }],
    },
  ],
};

/** A small document to start from. It names its schema by the address at which `pageUrl` publishes it. */
export const jsonTemplate = (pageUrl: string): string =>
  `${JSON.stringify({ $schema: new URL(SCHEMA_PATH, pageUrl).href, ...EXAMPLE }, null, 2)}\n`;

const HEADER = 'id,when,status,title:en,title:zh-Hans,summary,kind,topics,actors,place,importance,sources,source_urls';

const rows = (planned: string): readonly (readonly string[])[] => [
  HEADER.split(','),
  [
    'meeting',
    '2025-10-30',
    'occurred',
    'Leaders meet',
    '领导人会晤',
    '',
    'meeting',
    'leaders',
    'a; b',
    '',
    '5',
    'report',
    'https://example.org/report',
  ],
  [
    'visit',
    planned,
    'planned',
    'Visit, day not set',
    '访问，日期未定',
    '',
    'visit',
    'leaders',
    'a; b',
    '',
    '3',
    'report',
    'https://example.org/report',
  ],
];

/**
 * A small sheet to start from, with the header `fromCsv` reads; what it plans lies in the year after `now`, since a sheet is
 * known as of the day it is saved. The mark at its start tells Excel that it is UTF-8.
 */
export const csvTemplate = (now: Date): string =>
  `\uFEFF${rows(`${now.getFullYear() + 1}-04`)
    .map(csvRow)
    .join('')}`;
