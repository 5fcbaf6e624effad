import { NOT_PLAIN, plainEarliest, plainLatest, readPlainDate } from './plain-date.ts';

/**
 * Writes the bounds of a plain date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `a/b` of two of these) into `out[at]` and
 * `out[at + 1]`: UTC ms at the start of the first and of the last day touched, both inclusive, equal to what
 * `parseEdtf` gives. Returns false and writes nothing for every other text, valid or not: ask `parseEdtf` then.
 * Allocates nothing.
 */
export function edtfBounds(text: string, out: Float64Array, at: number): boolean {
  const slash = text.indexOf('/');
  const first = readPlainDate(text, 0, slash < 0 ? text.length : slash);
  const last = slash < 0 ? first : readPlainDate(text, slash + 1, text.length);
  if (first === NOT_PLAIN || last === NOT_PLAIN) return false;
  const earliest = plainEarliest(first);
  if (slash >= 0 && plainEarliest(last) < earliest) return false;
  out[at] = earliest;
  out[at + 1] = plainLatest(last);
  return true;
}
