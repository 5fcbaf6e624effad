import type { EdtfEnd, EdtfInterval } from './edtf-date.ts';
import { edtfError } from './edtf-error.ts';
import { expectOrder } from './expect-order.ts';
import { joinQualifiers } from './join-qualifiers.ts';
import { parsePoint } from './parse-point.ts';

/**
 * Reads `a/b`, `a/..` (open end), `a/` (unknown end) and their mirror images; `slash` is the index of the first `/`.
 * An interval with two blank ends is refused, since it says nothing, and so is one with a clock time.
 * Throws a RangeError with what is wrong and where.
 */
export function parseInterval(text: string, slash: number): EdtfInterval {
  if (text === '/') throw edtfError(text, 'an interval with neither start nor end', 0);
  const start = parseEnd(text, 0, slash);
  const end = parseEnd(text, slash + 1, text.length);
  if (typeof start === 'object' && typeof end === 'object') expectOrder(text, start, end, slash + 1);
  return {
    kind: 'interval',
    text,
    earliest: boundOf(start, 'earliest', -Infinity),
    latest: boundOf(end, 'latest', Infinity),
    precision: 'span',
    qualifiers: joinQualifiers([start, end].filter((part) => typeof part === 'object')),
    start,
    end,
  };
}

function parseEnd(text: string, from: number, to: number): EdtfEnd {
  if (from === to) return 'unknown';
  if (to - from === 2 && text.startsWith('..', from)) return 'open';
  const point = parsePoint(text, from, to);
  if (point.time !== undefined) throw edtfError(text, 'a clock time in an interval', text.indexOf('T', from));
  return point;
}

function boundOf(end: EdtfEnd, side: 'earliest' | 'latest', whenOpen: number): number {
  if (end === 'open') return whenOpen;
  return end === 'unknown' ? NaN : end[side];
}
