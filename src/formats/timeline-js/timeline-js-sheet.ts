import { readCsvTable, type CsvRow, type CsvTable } from '../csv/csv-table.ts';
import type { LossLog } from '../loss-report.ts';

/** The content of TimelineJS’s sheet in the shape of its JSON. */
export interface TimelineJsContent {
  readonly title?: unknown;
  readonly events: readonly unknown[];
  readonly eras: readonly unknown[];
  /** Where the slides and eras stand, for messages. */
  readonly eventPlaces: readonly string[];
  readonly eraPlaces: readonly string[];
}

const DATE_PARTS = ['year', 'month', 'day'] as const;

/** True when the header is that of TimelineJS’s sheet. */
export function isTimelineJsSheet({ header }: Pick<CsvTable, 'header'>): boolean {
  const names = header.map((name) => name.toLowerCase());
  return names.includes('year') && names.includes('headline');
}

/** Reads the sheet that TimelineJS has its users fill in; `undefined` when the text is no such sheet. */
export function timelineJsSheet(text: string, log: LossLog): TimelineJsContent | undefined {
  const table = readCsvTable(text);
  if (!isTimelineJsSheet(table)) return undefined;
  if (table.hasOpenQuote) log.warn('', 'bad-value', 'the number of quotation marks is odd: a cell may not be closed');
  const names = table.header.map((name) => name.toLowerCase());
  const rows = table.rows.map((row) => ({ place: `row ${row.number}`, type: cell(row, names, 'type'), row }));
  const [title] = rows.filter(({ type }) => type === 'title');
  const eras = rows.filter(({ type }) => type === 'era');
  const events = rows.filter((row) => row !== title && row.type !== 'era');
  return {
    ...(title && { title: slideOf(title.row, names) }),
    events: events.map(({ row }) => slideOf(row, names)),
    eras: eras.map(({ row }) => slideOf(row, names)),
    eventPlaces: events.map(({ place }) => place),
    eraPlaces: eras.map(({ place }) => place),
  };
}

function slideOf(row: CsvRow, names: readonly string[]): object {
  const get = (name: string): string => cell(row, names, name);
  return {
    start_date: dateOf(row, names, ''),
    ...(get('end year') !== '' && { end_date: dateOf(row, names, 'end ') }),
    display_date: get('display date'),
    text: { headline: get('headline'), text: get('text') },
    media: {
      url: get('media'),
      credit: get('media credit'),
      caption: get('media caption'),
      thumbnail: get('media thumbnail'),
      alt: get('alt text'),
    },
    group: get('group') || get('tag'),
    background: get('background'),
  };
}

function dateOf(row: CsvRow, names: readonly string[], prefix: string): object {
  const parts = DATE_PARTS.map((part) => [part, cell(row, names, `${prefix}${part}`)] as const);
  const time = cell(row, names, `${prefix}time`);
  const [, hour, minute, second] = /^(\d\d?):(\d\d)(?::(\d\d))?$/.exec(time) ?? [];
  // A time that is not read by the clock is handed on and named as no hour.
  return { ...Object.fromEntries(parts), hour: hour ?? time, minute, second };
}

function cell({ cells }: CsvRow, names: readonly string[], name: string): string {
  const index = names.indexOf(name);
  return index < 0 ? '' : (cells[index] ?? '').trim();
}
