import { civilToMs, daysInMonth } from './civil-day.ts';
import type { EdtfPoint, EdtfQualifiers } from './edtf-date.ts';

const NO_DOUBT: EdtfQualifiers = Object.freeze({ uncertain: false, approximate: false });
const ZERO = 48;
const HYPHEN = 45;

/**
 * The short way for the forms that fill most files: `YYYY`, `YYYY-MM` and `YYYY-MM-DD`. `undefined` for every other text,
 * valid or not. Written out without spreads: in a file of a million events they alone would take seconds.
 */
export function parsePlain(text: string): EdtfPoint | undefined {
  const kind = 'point';
  const qualifiers = NO_DOUBT;
  const unspecified = false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  if (text.length === 4 && year >= 0) {
    const earliest = civilToMs(year, 1, 1);
    const latest = civilToMs(year, 12, 31);
    return { kind, text, earliest, latest, precision: 'year', qualifiers, year, unspecified };
  }
  const month = behindHyphen(text, 4);
  if (!(year >= 0 && month >= 1 && month <= 12)) return undefined;
  const dayCount = daysInMonth(year, month);
  if (text.length === 7) {
    const earliest = civilToMs(year, month, 1);
    const latest = civilToMs(year, month, dayCount);
    return { kind, text, earliest, latest, precision: 'month', qualifiers, year, month, unspecified };
  }
  const day = behindHyphen(text, 7);
  if (text.length !== 10 || !(day >= 1 && day <= dayCount)) return undefined;
  const ms = civilToMs(year, month, day);
  return { kind, text, earliest: ms, latest: ms, precision: 'day', qualifiers, year, month, day, unspecified };
}

/** The number of two digits behind a hyphen, NaN when there is none. */
function behindHyphen(text: string, at: number): number {
  return text.charCodeAt(at) === HYPHEN ? twoDigits(text, at + 1) : NaN;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
