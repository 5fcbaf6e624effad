import { claimsToCsv } from '../../formats/claims-to-csv.ts';
import { seriesToCsv } from '../../formats/series-to-csv.ts';
import { toCsv } from '../../formats/to-csv.ts';
import { toIcs, type IcsOptions } from '../../formats/to-ics.ts';
import { toJson } from '../../formats/to-json.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { SvgOptions } from '../../render/export-options.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import type { ExportFormat } from './export-file.ts';

/** Files that are plain text. */
export type TextFormat = Exclude<ExportFormat, 'svg' | 'png'>;

const WRITERS: Readonly<Record<TextFormat, (timeline: Timeline, options: IcsOptions) => string>> = {
  csv: toCsv,
  'claims.csv': claimsToCsv,
  'series.csv': seriesToCsv,
  ics: toIcs,
  json: toJson,
};

/** A timeline as the text of a file, from where and in the language in which it is looked at. */
export function exportedText(format: TextFormat, timeline: Timeline, { asOf, filter, locale }: SvgOptions): string {
  return WRITERS[format](timeline, withoutUndefined({ asOf, filter, locale }));
}
