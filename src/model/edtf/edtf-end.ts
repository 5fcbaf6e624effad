import type { EdtfEnd, EdtfPoint, EdtfQualifiers } from './edtf-date.ts';
import { edtfError } from './edtf-error.ts';
import { parsePoint } from './parse-point.ts';

/** Reads a date that is part of a whole, `an interval` or `a set`, in which clock times are refused. */
export function parsePartPoint(text: string, from: number, to: number, whole: string): EdtfPoint {
  const point = parsePoint(text, from, to);
  if (point.time !== undefined) throw edtfError(text, `a clock time in ${whole}`, text.indexOf('T', from));
  return point;
}

/**
 * Refuses an end that begins before its start, as in `2004-06-11/2004-06`. Where digits of the end are left open, it is
 * enough that one of the days it allows comes late enough: `2004-06-11/2004-06-XX`. Seasons are ordered by their first
 * day. `endAt` is the index of the end in `text`; throws a RangeError.
 */
export function expectOrder(text: string, start: EdtfEnd, end: EdtfEnd, endAt: number): void {
  if (!isPoint(start) || !isPoint(end)) return;
  const isVague = end.unspecified || end.significantDigits !== undefined;
  if (start.earliest <= (isVague ? end.latest : end.earliest)) return;
  throw edtfError(text, `the end ${end.text} begins before the start ${start.text},`, endAt);
}

/** The first day of a start, or the last day of an end, in UTC milliseconds. */
export function boundOf(end: EdtfEnd, side: 'earliest' | 'latest'): number {
  if (isPoint(end)) return end[side];
  if (end === 'unknown') return NaN;
  return side === 'earliest' ? -Infinity : Infinity;
}

/** Doubts of a whole: those that any of its points carries. */
export function joinQualifiers(ends: readonly EdtfEnd[]): EdtfQualifiers {
  const points = ends.filter(isPoint);
  return {
    uncertain: points.some(({ qualifiers }) => qualifiers.uncertain),
    approximate: points.some(({ qualifiers }) => qualifiers.approximate),
  };
}

/** True when an end is a date, neither open nor unknown. */
export function isPoint(end: EdtfEnd): end is EdtfPoint {
  return typeof end === 'object';
}
