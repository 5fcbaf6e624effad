import { claimsToCsv } from '../formats/claims-to-csv.ts';
import type { LossyFormat } from '../formats/export-loss.ts';
import { toCsv } from '../formats/to-csv.ts';
import { toIcs, type IcsOptions } from '../formats/to-ics.ts';
import { toJson } from '../formats/to-json.ts';
import { toJsonLd } from '../formats/to-json-ld.ts';
import type { Timeline } from '../model/timeline.ts';
import { UsageError } from './usage-error.ts';

/** Formats `convert` writes, by the ending of the file. */
export type OutputFormat = 'json' | LossyFormat;

const ENDINGS: readonly OutputFormat[] = ['claims.csv', 'csv', 'ics', 'jsonld', 'json'];

const WRITERS: Readonly<Record<OutputFormat, (timeline: Timeline, options: IcsOptions) => string>> = {
  json: toJson,
  csv: toCsv,
  'claims.csv': claimsToCsv,
  ics: toIcs,
  jsonld: toJsonLd,
};

/** The format of a file by the ending of its name. Throws a UsageError when no format is written under it. */
export function outputFormat(output: string | undefined): OutputFormat {
  const name = output?.toLowerCase() ?? '';
  const format = ENDINGS.find((ending) => name.endsWith(`.${ending}`));
  if (format !== undefined) return format;
  throw new UsageError('--output needs a file that ends in .json, .csv, .claims.csv, .ics or .jsonld');
}

/** A timeline in a format. */
export const writeOutput = (timeline: Timeline, format: OutputFormat, options: IcsOptions): string =>
  WRITERS[format](timeline, options);
