import { isRecord } from '../model/is-record.ts';
import { readCsvTable } from './csv/csv-table.ts';
import { fromCsv } from './from-csv.ts';
import { fromIcs } from './from-ics.ts';
import { fromTimelineJs } from './from-timeline-js.ts';
import type { ImportOptions } from './imported-document.ts';
import type { ImportedDocument } from './loss-report.ts';
import { isTimelineJsSheet } from './timeline-js/timeline-js-sheet.ts';

/** Formats a file may be in; JSON and CSV stand for TimelineJS too. */
export type SourceFormat = 'json' | 'csv' | 'ics';

/** A file as a document: one of ours as its text, another tool’s with what became of it. */
export type ReadSource = string | ImportedDocument;

/** The format the ending of a file’s name stands for; `undefined` for an ending that is not read, and for none. */
export function formatOfName(file: string): SourceFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  if (ending === 'json' || ending === 'csv' || ending === 'ics') return ending;
  return ending === 'tsv' ? 'csv' : undefined;
}

/** The format a text begins like. */
export function formatOfContent(text: string): SourceFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(start)) return 'json';
  return /^BEGIN:/i.test(start) ? 'ics' : 'csv';
}

/** Reads a text in a format. Throws a TimelineError when it is not in that format; JSON of ours is not looked into. */
export function readSource(text: string, format: SourceFormat, options: ImportOptions): ReadSource {
  switch (format) {
    case 'json':
      return isTimelineJs(text) ? fromTimelineJs(text, options) : text;
    case 'ics':
      return fromIcs(text, options);
    case 'csv':
      return isTimelineJsSheet(readCsvTable(text.slice(0, HEAD_LENGTH)))
        ? fromTimelineJs(text, options)
        : fromCsv(text, options);
  }
}

/** As much of a sheet as surely holds its header. */
const HEAD_LENGTH = 10_000;

/** TimelineJS dates its slides with objects; ours have `when`. What is not JSON is left to the reader of documents. */
function isTimelineJs(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const events: unknown = isRecord(value) ? value.events : undefined;
    return Array.isArray(events) && events.some((event) => isRecord(event) && isRecord(event.start_date));
  } catch {
    return false;
  }
}
