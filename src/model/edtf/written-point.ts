import { OPEN_DIGITS } from './edtf-cursor.ts';
import type { EdtfCursor } from './edtf-cursor.ts';
import { hasOpenDigit } from './open-digits.ts';
import { parseClockTime } from './parse-clock-time.ts';
import type { ClockTime } from './parse-clock-time.ts';
import { parseYear } from './parse-year.ts';
import type { YearPart } from './parse-year.ts';

/** Two digits or `X` in the place of a month or a day, and the index where they stand. */
export interface WrittenPart {
  readonly digits: string;
  readonly at: number;
}

/** A date taken apart. Its month and day have the right shape; whether they exist is not yet known. */
export interface WrittenPoint {
  readonly year: YearPart;
  readonly month: WrittenPart | undefined;
  readonly day: WrittenPart | undefined;
  readonly time: ClockTime | undefined;
  /** Every qualifier met, in order. */
  readonly doubts: string;
}

const DOUBTS = '?~%';

/**
 * Takes a date apart, to the cursor's end. A qualifier may stand before and after each part; a clock time only behind
 * a day without open digits and qualifiers. Throws a RangeError where the text has another shape.
 */
export function readPoint(cursor: EdtfCursor): WrittenPoint {
  const before = cursor.take(DOUBTS);
  const year = parseYear(cursor);
  let doubts = before + cursor.take(DOUBTS);
  const parts: WrittenPart[] = [];
  for (const name of year.isYearOnly ? [] : ['the month', 'the day']) {
    if (cursor.take('-') === '') break;
    doubts += cursor.take(DOUBTS);
    parts.push({ at: cursor.at, digits: cursor.takeExactly(2, OPEN_DIGITS, name) });
    doubts += cursor.take(DOUBTS);
  }
  const [month, day] = parts;
  const mayHaveTime = day !== undefined && doubts === '' && year.pattern === undefined && !parts.some(isOpen);
  const time = mayHaveTime && cursor.take('T') !== '' ? parseClockTime(cursor) : undefined;
  cursor.expectEnd();
  return { year, month, day, time, doubts };
}

/** True when a digit of the part is left open. */
export function isOpen(part: WrittenPart | undefined): boolean {
  return part !== undefined && hasOpenDigit(part.digits);
}

/** The part's number; `undefined` when it is not written or has an open digit. */
export function closedNumber(part: WrittenPart | undefined): number | undefined {
  return part && !isOpen(part) ? Number(part.digits) : undefined;
}
