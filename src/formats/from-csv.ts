import type { DocumentSource } from '../model/generated/document.ts';
import { csvColumns, type CsvColumn } from './csv/csv-columns.ts';
import { CsvEventReader } from './csv/csv-event-reader.ts';
import { readCsvTable, type CsvRow, type CsvTable } from './csv/csv-table.ts';
import { importedDocument, type ImportOptions, type PlacedEvent } from './imported-document.ts';
import { LossLog, type ImportedDocument } from './loss-report.ts';
import { NamedIds } from './named-ids.ts';
import { notThisFormat } from './not-this-format.ts';

/**
 * Reads a sheet with one event a row into a timeline document. The header names the columns; `toCsv` writes the same.
 * Needed are `when` (EDTF; or `first_day` and `last_day`) and `title` (or `title:en`, `title:zh-Hans`, …). What cannot
 * be read is left out and named. Where no status is given, see `ImportOptions`. Throws a TimelineError when the header has
 * no such columns, a RangeError when `asOf` is not a date with an end.
 */
export function fromCsv(text: string, options: ImportOptions = {}): ImportedDocument {
  const table = readCsvTable(text);
  const columns = csvColumns(table.header);
  expectColumns(columns);
  const log = new LossLog();
  reportColumns(columns, table, log);
  const sources = new NamedIds('source');
  const reader = new CsvEventReader(columns, sources, log);
  const events = table.rows.flatMap((row) => readRow(row, table, reader, log));
  return importedDocument(definitions(reader, sources), events, options, log);
}

function expectColumns(columns: readonly CsvColumn[]): void {
  const has = (...names: readonly CsvColumn['name'][]): boolean =>
    columns.some(({ name }) => name && names.includes(name));
  if (has('when', 'first_day') && has('title')) return;
  const missing = has('title') ? '`when`' : has('when', 'first_day') ? '`title`' : '`when` and `title`';
  throw notThisFormat(
    `the first row does not name the column ${missing}`,
    'Begin with a row such as `when,title,summary`.',
  );
}

function reportColumns(columns: readonly CsvColumn[], { hasOpenQuote }: CsvTable, log: LossLog): void {
  for (const { name, header, index } of columns) {
    if (name === undefined && header !== '')
      log.leaveOut(header, `column ${index + 1}`, 'no-field', 'No field of an event is called so.');
  }
  if (hasOpenQuote) log.warn('', 'bad-value', 'the number of quotation marks is odd: a cell may not be closed');
}

function readRow(row: CsvRow, { header }: CsvTable, reader: CsvEventReader, log: LossLog): readonly PlacedEvent[] {
  const more = row.cells.slice(header.length).filter((cell) => cell.trim() !== '').length;
  if (more > 0) log.fail('cells', `row ${row.number}`, 'bad-value', 'the row has more cells than the header');
  const event = reader.read(row);
  if (event) log.keep('events');
  return event ? [{ event, place: { path: `row ${row.number}` } }] : [];
}

function definitions(reader: CsvEventReader, urls: NamedIds): { readonly sources?: DocumentSource[] } {
  const unnamed = urls.entries.map(({ id, name }) => ({ id, title: name, url: name }));
  const sources = [...reader.sources.values(), ...unnamed];
  return sources.length > 0 ? { sources } : {};
}
