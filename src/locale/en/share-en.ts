import type { ShareStrings } from '../panel-strings.ts';
import { countEn } from './count-en.ts';

const FORMATS: Readonly<Record<string, readonly [name: string, use: string]>> = {
  svg: ['SVG picture', 'For print and slides: sharp at any size, with its sources inside.'],
  png: ['PNG picture', 'For posts and messages, as large as it is drawn here.'],
  'png-2x': ['PNG picture, 2×', 'For sharp screens: twice as many pixels each way.'],
  csv: ['CSV table', 'For spreadsheets: one row an event.'],
  'claims.csv': ['Claims as CSV', 'Who says what: one row a claim and party, with where a silence was checked.'],
  'series.csv': [
    'Background as CSV',
    'The numbers drawn beside the events: one row a value, with the day from which it holds.',
  ],
  ics: ['Calendar (ICS)', 'For calendars: plans as tentative, dates no more precise than known.'],
  json: ['JSON data', 'The documents themselves, to open again or to build on.'],
};

/** Words of the share panel, in English. */
export const shareEn: ShareStrings = {
  title: 'Share and download',
  link: 'Link',
  linkUse: 'Opens the timeline as you see it now: period, open event, filters.',
  pageLinkUse: 'Opens this page.',
  copyLink: 'Copy link',
  citation: 'Citation',
  citationUse: 'Title, day of knowledge, number of sources and address.',
  copyCitation: 'Copy citation',
  cite: ({ title, asOf, sources, url, retrieved }) =>
    [
      `“${title}”.`,
      asOf && `As known on ${asOf}.`,
      `${countEn(sources, 'source')}.`,
      url,
      retrieved && `(retrieved on ${retrieved})`,
    ]
      .filter(Boolean)
      .join(' '),
  copied: 'Copied',
  copyRefused:
    'The browser does not let this page copy. The text is selected: copy it with Ctrl+C, or with Cmd+C on a Mac.',
  embed: 'Embed',
  embedNames: { tag: 'Tag', iframe: 'Iframe', svg: 'Static picture' },
  embedUses: {
    tag: 'For pages that may run scripts. Put the script file next to your page; nothing is loaded from elsewhere.',
    iframe:
      'For editorial systems that take only an address. The timeline stays on its own page. The script sets the height; where it may not run, a preview does.',
    svg: 'For pages without scripts, newsletters and print. Save the SVG file below and put it next to your page.',
  },
  withoutFilter: 'Your filters are not part of this code.',
  copyCode: 'Copy code',
  code: 'Code to embed',
  preview: 'Preview at',
  previewOf: (widthPx) => `Preview, ${widthPx} px wide`,
  files: 'Files',
  failed: (name) => `${name} could not be saved.`,
  formatName: (format) => FORMATS[format]?.[0] ?? format,
  formatUse: (format) => FORMATS[format]?.[1] ?? '',
};
