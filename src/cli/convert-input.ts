import type { ImportOptions } from '../formats/imported-document.ts';
import {
  formatOfContent,
  formatOfName,
  readSource,
  type ReadSource,
  type SourceFormat,
} from '../formats/read-source.ts';
import { STANDARD_STREAM } from './read-inputs.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a file by the ending of its name, standard input by how it begins. Throws a UsageError for an ending that is
 * not read, a TimelineError when the file is not what it is called.
 */
export const readConvertInput = (file: string, text: string, options: ImportOptions): ReadSource =>
  readSource(text, inputFormat(file, text), options);

function inputFormat(file: string, text: string): SourceFormat {
  const format = file === STANDARD_STREAM ? formatOfContent(text) : formatOfName(file);
  if (format) return format;
  throw new UsageError(`${file}: files that end in .json, .csv, .tsv, .ics, .xml or .mw are read`);
}
