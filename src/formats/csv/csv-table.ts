import { dsvFormat } from 'd3-dsv';
import { withoutGuards } from '../formula-guard.ts';

/** A sheet: its header, and its rows as far as they hold anything. Guards against formulas are taken off. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** True when a quotation mark seems to be left open, which swallows rows. */
  readonly hasOpenQuote: boolean;
}

export interface CsvRow {
  /** As a spreadsheet counts; the header is row 1. Line breaks inside of cells do not count. */
  readonly number: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads CSV with commas, semicolons or tabs, whichever its first line has most of. A byte order mark is passed over.
 * Any text is a table of some kind.
 */
export function readCsvTable(text: string): CsvTable {
  const content = text.replace(/^\uFEFF/, '');
  const [header = [], ...others] = dsvFormat(delimiterOf(content))
    .parseRows(content)
    .map((cells) => cells.map(withoutGuards));
  const rows = others.map((cells, index) => ({ number: index + 2, cells }));
  return {
    header: header.map((name) => name.trim()),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    hasOpenQuote: countOf(content, '"') % 2 === 1,
  };
}

function delimiterOf(content: string): string {
  const firstLine = /^[^\r\n]*/.exec(content)?.[0] ?? '';
  const [most] = DELIMITERS.map((sign) => ({ sign, count: countOf(firstLine, sign) })).sort(
    (a, b) => b.count - a.count,
  );
  return most?.sign ?? ',';
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
