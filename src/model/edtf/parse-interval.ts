import type { EdtfEnd, EdtfInterval } from './edtf-date.ts';
import { boundOf, expectOrder, joinQualifiers, parsePartPoint } from './edtf-end.ts';
import { edtfError } from './edtf-error.ts';

/**
 * Reads `a/b`, `a/..` (open end), `a/` (unknown end) and their mirror images; `slash` is the index of the first `/`.
 * An interval with two blank ends is refused, since it says nothing, and so is one with a clock time.
 * Throws a RangeError with what is wrong and where.
 */
export function parseInterval(text: string, slash: number): EdtfInterval {
  if (text === '/') throw edtfError(text, 'an interval with neither start nor end', 0);
  const start = parseEnd(text, 0, slash);
  const end = parseEnd(text, slash + 1, text.length);
  expectOrder(text, start, end, slash + 1);
  return {
    kind: 'interval',
    text,
    earliest: boundOf(start, 'earliest'),
    latest: boundOf(end, 'latest'),
    precision: 'span',
    qualifiers: joinQualifiers([start, end]),
    start,
    end,
  };
}

function parseEnd(text: string, from: number, to: number): EdtfEnd {
  if (from === to) return 'unknown';
  return text.slice(from, to) === '..' ? 'open' : parsePartPoint(text, from, to, 'an interval');
}
