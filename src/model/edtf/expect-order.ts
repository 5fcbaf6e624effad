import type { EdtfPoint } from './edtf-date.ts';
import { edtfError } from './edtf-error.ts';

/**
 * Refuses an end that begins before its start, as in `2004-06-11/2004-06`. Where digits of the end are left open, it is
 * enough that one of the days it allows comes late enough: `2004-06-11/2004-06-XX`. Seasons are ordered by their first
 * day. `endAt` is the index of the end in `text`; throws a RangeError.
 */
export function expectOrder(text: string, start: EdtfPoint, end: EdtfPoint, endAt: number): void {
  const isVague = end.unspecified || end.significantDigits !== undefined;
  if (start.earliest <= (isVague ? end.latest : end.earliest)) return;
  throw edtfError(text, `the end ${end.text} begins before the start ${start.text},`, endAt);
}
