import type { EdtfDate } from './edtf-date.ts';
import { edtfError } from './edtf-error.ts';
import { parseInterval } from './parse-interval.ts';
import { parsePoint } from './parse-point.ts';
import { parseSet } from './parse-set.ts';

/**
 * Reads an EDTF date (ISO 8601-2:2019, levels 0, 1 and 2). Its bounds are UTC milliseconds at the start of the first
 * and of the last civil day touched, both inclusive; `-Infinity`/`Infinity` where an interval is open, NaN where an end
 * is unknown. A clock time with a zone counts for its day in UTC, one without a zone for the day as written.
 *
 * Throws a RangeError that says what is wrong and where, counting characters from 1:
 * `“2025-13” is not an EDTF date: month 13 at position 6`. Blanks are refused everywhere.
 */
export function parseEdtf(text: string): EdtfDate {
  if (text === '') throw edtfError(text, 'an empty text', 0);
  if (text.startsWith('[') || text.startsWith('{')) return parseSet(text);
  const slash = text.indexOf('/');
  return slash < 0 ? parsePoint(text, 0, text.length) : parseInterval(text, slash);
}
