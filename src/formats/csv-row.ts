import { guardFormulas } from './formula-guard.ts';

/**
 * One line of CSV with its line end (RFC 4180: commas, CRLF, quotation marks doubled). No cell can run as a formula in
 * a spreadsheet; see `guardFormulas`.
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const guarded = guardFormulas(text);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
