import { isRecord } from '../model/is-record.ts';
import { readCsvTable } from './csv/csv-table.ts';
import { fromCsv } from './from-csv.ts';
import { fromIcs } from './from-ics.ts';
import { fromMarkwhen } from './from-markwhen.ts';
import { fromSimile } from './from-simile.ts';
import { fromTimelineJs } from './from-timeline-js.ts';
import type { ImportOptions } from './imported-document.ts';
import type { ImportedDocument } from './loss-report.ts';
import { isMarkwhenLine } from './markwhen/markwhen-lines.ts';
import { isTimelineJsSheet } from './timeline-js/timeline-js-sheet.ts';

/** Formats a file may be in; JSON stands for TimelineJS and SIMILE too, CSV for TimelineJS, XML for SIMILE. */
export type SourceFormat = 'json' | 'csv' | 'ics' | 'xml' | 'markwhen';

/** A file as a document: one of ours as its text, another tool’s with what became of it. */
export type ReadSource = string | ImportedDocument;

const ENDINGS: Readonly<Record<string, SourceFormat>> = {
  ...{ json: 'json', csv: 'csv', tsv: 'csv', ics: 'ics', xml: 'xml', mw: 'markwhen', markwhen: 'markwhen' },
};

/** The format the ending of a file’s name stands for; `undefined` for an ending that is not read, and for none. */
export function formatOfName(file: string): SourceFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

/** The format a text begins like. */
export function formatOfContent(text: string): SourceFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (start.startsWith('<')) return 'xml';
  if (/^BEGIN:/i.test(start)) return 'ics';
  const lines = start
    .slice(0, HEAD_LENGTH)
    .replace(QUOTED_CELL, '""')
    .split(/\r\n|\r|\n/);
  return lines.some(isMarkwhenLine) ? 'markwhen' : 'csv';
}

/** Reads a text in a format. Throws a TimelineError when it is not in that format; JSON of ours is not looked into. */
export function readSource(text: string, format: SourceFormat, options: ImportOptions): ReadSource {
  switch (format) {
    case 'json':
      return readJson(text, options);
    case 'xml':
      return fromSimile(text, options);
    case 'markwhen':
      return fromMarkwhen(text, options);
    case 'ics':
      return fromIcs(text, options);
    case 'csv':
      return isTimelineJsSheet(readCsvTable(text.slice(0, HEAD_LENGTH)))
        ? fromTimelineJs(text, options)
        : fromCsv(text, options);
  }
}

/** A cell in quotation marks, which may hold lines that begin with a date. */
const QUOTED_CELL = /(?<=^|[,;\t])"(?:[^"]|"")*"(?=[,;\t\r\n]|$)/gm;

/** As much of a sheet as surely holds its header. */
const HEAD_LENGTH = 10_000;

/**
 * TimelineJS dates its slides with objects, SIMILE its events with a `start`; ours have `when`. What is not JSON is left
 * to the reader of documents.
 */
function readJson(text: string, options: ImportOptions): ReadSource {
  const events = eventsOf(text);
  if (events.some(({ when }) => when !== undefined)) return text;
  if (events.some((event) => isRecord(event.start_date))) return fromTimelineJs(text, options);
  const isSimile = ({ start, s }: Readonly<Record<string, unknown>>): boolean =>
    ['string', 'number'].includes(typeof (start ?? s));
  return events.some(isSimile) ? fromSimile(text, options) : text;
}

function eventsOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const events: unknown = isRecord(value) ? value.events : undefined;
    return Array.isArray(events) ? events.filter(isRecord) : [];
  } catch {
    return [];
  }
}
