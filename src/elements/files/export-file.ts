import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';

/** Files a timeline can be saved as. */
export const EXPORT_FORMATS = ['svg', 'png', 'csv', 'claims.csv', 'series.csv', 'ics', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** MIME types of the files. */
export const MIME_TYPES: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  'claims.csv': 'text/csv;charset=utf-8',
  'series.csv': 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
};

/** A file asked for that cannot be made. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  /** `format`: not one of `EXPORT_FORMATS`; `no-data`: nothing is loaded yet; `image`: the browser draws no picture. */
  readonly code: 'format' | 'no-data' | 'image';

  constructor(code: 'format' | 'no-data' | 'image', message: string) {
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

/** Name of a file: the tag’s own, the first and last day shown, and the scale of a picture that has another than 1. */
export function exportFileName(tag: string, window: TimeWindow | undefined, format: ExportFormat, scale = 1): string {
  const period = window ? `_${edtfDay(window.startMs)}_${edtfDay(window.endMs - 1)}` : '';
  return `${tag}${period}${scale === 1 ? '' : `@${scale}x`}.${format}`;
}

/** Time in which a browser has surely taken over a file, ms; Safari needs more than a moment. */
const TAKEN_OVER_MS = 40_000;

/** Hands a text or picture to the browser as a file to be saved. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_OVER_MS);
}
