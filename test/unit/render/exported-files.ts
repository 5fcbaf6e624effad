import { US_CHINA_DOCUMENTS } from '../../../src/data/us-china-documents.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import type { SvgOptions } from '../../../src/render/export-options.ts';
import { renderSvg } from '../../../src/render/render-svg.ts';

/** Texts that have broken files before: markup, ends of sections, controls, halves of characters, changes of direction. */
export const HOSTILE_TEXTS: readonly string[] = [
  '</text><script>alert(1)</script>',
  '"><image href="https://example.org/x.png" onload="alert(1)"/>',
  "' onmouseover='alert(1)",
  ']]> --> <!-- -- <![CDATA[ <?php ?>',
  '&amp; &lt;b&gt; &nbsp; &#0; &bogus;',
  'nul \u0000 bell \u0007 escape \u001b[31m vertical \u000b delete \u007f next line \u0085',
  'half \ud800 other half \udc00 not a character \uffff \ufffe',
  'reorder \u202e txt.exe \u202c isolate \u2066 x \u2069',
  'url(#rt-hatch) expression(alert(1)) javascript:alert(1)',
  'zero\u200bwidth\ufeffmark \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 e\u0301 ❤️',
  'W'.repeat(400),
  'line\nbreak\r\nand\ttab\u2028separator',
];

const hostileEvents = HOSTILE_TEXTS.map((text, at) => ({
  id: at % 2 === 0 ? text : `plain-${at}`,
  when: `2025-${String((at % 12) + 1).padStart(2, '0')}`,
  title: text,
  summary: text,
  kind: text,
  place: text,
  topics: [text],
  actors: [text, 'b'],
  status: at % 3 === 0 ? 'planned' : 'occurred',
  stated: { text, source: text },
  figures: [{ label: text, value: 1e15 / 7, unit: text, statedBy: text, source: text, periodLabel: text }],
  claims: [{ text, accounts: { [text]: { state: 'stated', text, source: text }, b: { state: 'unknown' } } }],
  links: [{ to: 'plain-1', relation: 'refers-to', by: text, source: text }],
  sources: [{ id: text, locator: text }],
}));

const hostileDocument = {
  id: HOSTILE_TEXTS.join(' '),
  title: HOSTILE_TEXTS.join(' '),
  description: HOSTILE_TEXTS.join(' '),
  asOf: '2025-06-15',
  parties: [HOSTILE_TEXTS[0], 'b'],
  sources: HOSTILE_TEXTS.map((text) => ({ id: text, title: text, kind: 'other', publisher: text, note: text })),
  topics: HOSTILE_TEXTS.map((text) => ({ id: text, name: text })),
  actors: HOSTILE_TEXTS.map((text) => ({ id: text, name: text, short: text })),
  events: hostileEvents,
  'unknown </metadata> field': HOSTILE_TEXTS,
};

/** Every shape there is: soft, one of, period, open, planned, moved, cancelled, one side, accounts differ. */
const shapesDocument = {
  title: { en: 'Every shape', 'zh-Hans': '所有图形' },
  asOf: '2025-07-01',
  parties: ['a', 'b'],
  sources: [{ id: 's', title: 'A source', kind: 'news', url: 'https://example.org/?a=1&b=2' }],
  events: [
    { when: '2025-01-10', title: 'A day' },
    { when: '2025-02', title: 'A month' },
    { when: '2025-03~', title: 'About March' },
    { when: '[2025-03-03,2025-04-20]', title: 'One of two days' },
    { when: '2025-02-10/2025-05-05', title: 'A period' },
    { when: '2025-05/..', title: 'An open end', status: 'ongoing' },
    { when: '2025-08', title: 'A plan', status: 'planned', links: [{ to: 'moved', relation: 'prepares' }] },
    { id: 'moved', when: '2025-08-10', title: 'A plan that moved', status: 'planned', asOf: '2025-03-01' },
    { id: 'moved', when: '2025-09-20', title: 'A plan that moved', status: 'planned', asOf: '2025-06-01' },
    { when: '2025-09-01', title: 'Cancelled', status: 'cancelled' },
    { when: '2025-04-01', title: 'Overdue', status: 'planned' },
    { when: '2025-06-01', title: 'One side', claims: [claim('stated', 'not-mentioned')], sources: ['s'] },
    { when: '2025-06-20', title: 'Both differ', claims: [claim('stated', 'denied')], sources: ['s'] },
    {
      when: '2025-05-20',
      title: 'Figures',
      figures: [
        { label: 'First', value: 12, unit: 'tonnes', series: 'x', basis: 'delivered', periodLabel: 'last season' },
        { label: 'Second', value: 20, unit: 'tonnes', series: 'x', basis: 'pledged', periodLabel: 'this season' },
      ],
    },
  ],
};

function claim(a: string, b: string): object {
  return { text: 'A claim', accounts: { a: { state: a, source: 's' }, b: { state: b, source: 's' } } };
}

export const usChina: Timeline = parseTimeline(US_CHINA_DOCUMENTS).timeline;
const hostile = parseTimeline(hostileDocument).timeline;
const shapes = parseTimeline(shapesDocument).timeline;
const smallest = parseTimeline({ events: [{ when: '2025-10-30', title: 'Busan meeting' }] }).timeline;
const empty = parseTimeline({ events: [] }).timeline;

const ALL_DATES = { start: '1949', end: '2026-12' } as const;

/** One exported file. */
export interface ExportedFile {
  readonly name: string;
  readonly timeline: Timeline;
  readonly options: SvgOptions;
  readonly svg: string;
}

const file = (name: string, timeline: Timeline, options: SvgOptions = {}): ExportedFile => ({
  name,
  timeline,
  options,
  svg: renderSvg(timeline, options),
});

/** Files that between them hold everything an export can hold. */
export const exportedFiles: readonly ExportedFile[] = [
  file('default', usChina),
  file('zh-Hans', usChina, { locale: 'zh-Hans' }),
  file('dark', usChina, { theme: 'dark' }),
  file('one column', usChina, { preset: 'print-1col' }),
  file('two columns', usChina, { preset: 'print-2col' }),
  file('two columns, zh-Hans', usChina, { preset: 'print-2col', locale: 'zh-Hans' }),
  file('narrowest', usChina, { width: 240 }),
  file('all dates', usChina, ALL_DATES),
  file('all dates in one column', usChina, { ...ALL_DATES, width: 340, theme: 'dark' }),
  file('later knowledge', usChina, {
    filter: { layers: usChina.layers.map(({ id }) => id) },
    lanes: 'actor',
    end: '2026-06',
  }),
  file('coloured, by kind', usChina, { colorBy: 'topic', lanes: 'kind', transparent: true, idPrefix: 'a_1-b' }),
  file('without lanes, from top to bottom', usChina, {
    lanes: 'none',
    layout: 'vertical',
    colorBy: 'actor',
    width: 900,
  }),
  file('hostile', hostile),
  file('hostile in one column', hostile, { width: 340, permalink: HOSTILE_TEXTS.join(' '), theme: 'dark' }),
  file('every shape', shapes, { generatedAt: '2026-02-04T09:00:00Z', permalink: 'https://example.org/timeline' }),
  file('every shape, narrow, zh-Hans', shapes, { width: 320, locale: 'zh-Hans' }),
  file('smallest', smallest),
  file('empty', empty),
];
