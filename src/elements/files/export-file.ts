import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';

/** Files a timeline can be saved as. */
export const EXPORT_FORMATS = ['svg', 'csv', 'claims.csv', 'ics', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** MIME types of the files. */
export const MIME_TYPES: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  'claims.csv': 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
};

/** A file asked for that cannot be made. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  /** `format`: not one of `EXPORT_FORMATS`; `no-data`: nothing is loaded yet. */
  readonly code: 'format' | 'no-data';

  constructor(code: 'format' | 'no-data', message: string) {
    super(message);
    this.code = code;
  }
}

/** The format by its name. Throws an ExportError for any other name. */
export function toExportFormat(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === name);
  if (format) return format;
  throw new ExportError(
    'format',
    `A timeline cannot be saved as “${name}”; choose one of ${EXPORT_FORMATS.join(', ')}.`,
  );
}

/** Name of a file: the tag’s own, and the first and last day shown. */
export const exportFileName = (tag: string, window: TimeWindow | undefined, format: ExportFormat): string =>
  window ? `${tag}_${edtfDay(window.startMs)}_${edtfDay(window.endMs - 1)}.${format}` : `${tag}.${format}`;

/** Time in which a browser has surely taken over a file, ms; Safari needs more than a moment. */
const TAKEN_OVER_MS = 40_000;

/** Hands a text to the browser as a file to be saved. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_OVER_MS);
}
