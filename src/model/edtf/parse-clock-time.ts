import { DIGITS } from './edtf-cursor.ts';
import type { EdtfCursor } from './edtf-cursor.ts';

/** A clock time as written, and the day of its instant in UTC. */
export interface ClockTime {
  /** For instance `23:20:30+04:30`. */
  readonly text: string;
  /** Days from the written day to the day in UTC: -1, 0 or 1. Always 0 without a zone. */
  readonly utcDayShift: number;
}

const MINUTES_PER_DAY = 1440;

/**
 * Reads `hh:mm:ss` with an optional `Z`, `±hh` or `±hh:mm`, after the `T`. Hours are 00–23 and seconds 00–59: neither
 * 24:00:00 nor a leap second is read. Offsets up to ±23:59, since old local times exceeded today's ±14.
 */
export function parseClockTime(cursor: EdtfCursor): ClockTime {
  const from = cursor.at;
  const hour = takeNumber(cursor, 'hour', 23);
  takeColon(cursor);
  const minute = takeNumber(cursor, 'minute', 59);
  takeColon(cursor);
  takeNumber(cursor, 'second', 59);
  const utcMinute = hour * 60 + minute - takeOffsetMinutes(cursor);
  return { text: cursor.since(from), utcDayShift: Math.floor(utcMinute / MINUTES_PER_DAY) };
}

function takeOffsetMinutes(cursor: EdtfCursor): number {
  if (cursor.take('Z') !== '') return 0;
  const sign = cursor.take('+-');
  if (sign === '') return 0;
  const hours = takeNumber(cursor, 'zone hour', 23);
  const minutes = cursor.take(':') === '' ? 0 : takeNumber(cursor, 'zone minute', 59);
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function takeColon(cursor: EdtfCursor): void {
  cursor.takeExactly(1, ':', 'the time');
}

function takeNumber(cursor: EdtfCursor, part: string, max: number): number {
  const from = cursor.at;
  const digits = cursor.takeExactly(2, DIGITS, `the ${part}`);
  if (Number(digits) > max) cursor.fail(`${part} ${digits}`, from);
  return Number(digits);
}
