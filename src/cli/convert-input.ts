import { fromCsv } from '../formats/from-csv.ts';
import { fromIcs } from '../formats/from-ics.ts';
import { fromTimelineJs } from '../formats/from-timeline-js.ts';
import { readCsvTable } from '../formats/csv/csv-table.ts';
import type { ImportOptions } from '../formats/imported-document.ts';
import type { ImportedDocument } from '../formats/loss-report.ts';
import { isTimelineJsSheet } from '../formats/timeline-js/timeline-js-sheet.ts';
import { isRecord } from '../model/is-record.ts';
import { STANDARD_STREAM } from './read-inputs.ts';
import { UsageError } from './usage-error.ts';

/** A file as a document: one of ours as its text, another tool’s with what became of it. */
export type ConvertInput = string | ImportedDocument;

/**
 * Reads a file by the ending of its name, standard input by how it begins. Throws a UsageError for an ending that is
 * not read, a TimelineError when the file is not what it is called.
 */
export function readConvertInput(file: string, text: string, options: ImportOptions): ConvertInput {
  switch (inputFormat(file, text)) {
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

function inputFormat(file: string, text: string): 'json' | 'csv' | 'ics' {
  if (file === STANDARD_STREAM) return formatByContent(text);
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  if (ending === 'json' || ending === 'csv' || ending === 'ics') return ending;
  if (ending === 'tsv') return 'csv';
  throw new UsageError(`${file}: files that end in .json, .csv, .tsv or .ics are read`);
}

function formatByContent(text: string): 'json' | 'csv' | 'ics' {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return 'json';
  return /^BEGIN:/i.test(start) ? 'ics' : 'csv';
}

/** TimelineJS dates its slides with objects; ours have `when`. What is not JSON is left to the reader of documents. */
function isTimelineJs(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    const events: unknown = isRecord(value) ? value.events : undefined;
    return Array.isArray(events) && events.some((event) => isRecord(event) && isRecord(event.start_date));
  } catch {
    return false;
  }
}
