import type { ShareStrings } from '../panel-strings.ts';

const FORMATS: Readonly<Record<string, readonly [name: string, use: string]>> = {
  svg: ['SVG picture', 'For print and slides: sharp at any size, with its sources inside.'],
  csv: ['CSV table', 'For spreadsheets: one row an event.'],
  json: ['JSON data', 'The documents themselves, to open again or to build on.'],
};

/** Words of the share panel, in English. */
export const shareEn: ShareStrings = {
  title: 'Share and download',
  formatName: (format) => FORMATS[format]?.[0] ?? format,
  formatUse: (format) => FORMATS[format]?.[1] ?? '',
};
