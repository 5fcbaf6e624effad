import { fromCsv } from '../../../src/formats/from-csv.ts';
import { fromIcs } from '../../../src/formats/from-ics.ts';
import { fromMarkwhen } from '../../../src/formats/from-markwhen.ts';
import { fromSimile } from '../../../src/formats/from-simile.ts';
import { fromTimelineJs } from '../../../src/formats/from-timeline-js.ts';

/** All importers, by name. */
export const IMPORTERS = { fromCsv, fromIcs, fromMarkwhen, fromSimile, fromTimelineJs } as const;

export type ImporterName = keyof typeof IMPORTERS;

/** A text as XML holds it in an attribute; what XML cannot hold stays, for the reader to refuse. */
const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[sign]!);

/** A file of each format with one text in every field. */
export const files: Readonly<Record<ImporterName, (text: string) => string>> = {
  fromCsv: (text) => `when,title,summary,place,topics,source_urls\n2025${`,"${text.replaceAll('"', '""')}"`.repeat(5)}`,
  fromIcs: (text) => {
    const lines = ['UID', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'CATEGORIES', 'URL', 'STATUS', 'X-ANY;X-P=1'];
    return `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250101\n${lines.map((name) => `${name}:${text}`).join('\n')}\nEND:VEVENT\nEND:VCALENDAR`;
  },
  fromMarkwhen: (text) =>
    `title: ${text}\ndescription: ${text}\nsection ${text}\n2025: ${text} #${text}\nid: ${text}\n${text}\n[${text}](${text})\n${text}: x\n2025 / ${text}: x`,
  fromSimile: (text) => {
    const names = ['title', 'id', 'link', 'image', 'caption', 'end', 'latestStart'];
    const attributes = names.map((name) => `${name}="${escaped(text)}"`).join(' ');
    const raw = `<event start="2025" title="x">${text}</event>`;
    return `<data wiki-url="${escaped(text)}"><event start="2025" ${attributes}>${escaped(text)}</event>${raw}</data>`;
  },
  fromTimelineJs: (text) =>
    JSON.stringify({
      title: { text: { headline: text, text } },
      events: [
        { start_date: { year: 2025, month: text }, text: { headline: text, text } },
        {
          start_date: { year: 2025 },
          text: { headline: `x${text}`, text },
          group: text,
          unique_id: text,
          display_date: text,
          media: { url: text, caption: text },
          [text]: text,
        },
      ],
    }),
};

/** A document with one text in every field a reader may see or follow, and in every name. */
export const documentOf = (text: string): object => ({
  title: text,
  description: text,
  asOf: '2025-06-01',
  parties: [text, 'other'],
  actors: [{ id: text, name: text, short: text }],
  topics: [{ id: 't', name: text }],
  sources: [{ id: text, title: text, url: text, publisher: text, note: text, lang: text }],
  story: [{ title: text, text, event: `id ${text}` }],
  events: [
    {
      ...{ id: `id ${text}`, when: '2025', title: { en: `x${text}`, [text]: text }, summary: text, place: text },
      ...{ kind: text, topics: ['t', text], actors: [text], sources: [{ id: text, locator: text }] },
      stated: { text, source: text },
      claims: [
        { id: text, text: `x${text}`, accounts: { [text]: { state: 'stated', text, lang: text, source: text } } },
      ],
      figures: [{ label: `x${text}`, value: 1, unit: text, series: text, periodLabel: text, statedBy: text }],
      links: [{ to: text, relation: 'refers-to', by: text }],
      media: [{ kind: 'link', url: text, alt: text, credit: text }],
      [text]: text,
    },
    { id: 'sound', when: '2025-03-04', title: 'Sound' },
  ],
});
