import type { EdtfInterval, EdtfPoint, EdtfQualifiers } from './edtf-date.ts';
import { NOT_PLAIN, plainDay, plainEarliest, plainLatest, plainMonth, plainYear, readPlainDate } from './plain-date.ts';
import type { PackedDate } from './plain-date.ts';

const NO_DOUBT: EdtfQualifiers = Object.freeze({ uncertain: false, approximate: false });

/**
 * The short way for the forms that fill most files: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and `a/b` of two of these.
 * `undefined` for every other text, valid or not.
 */
export function parsePlain(text: string): EdtfPoint | EdtfInterval | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) return parsePlainInterval(text, slash);
  const date = readPlainDate(text, 0, text.length);
  return date === NOT_PLAIN ? undefined : toPoint(text, date);
}

function parsePlainInterval(text: string, slash: number): EdtfInterval | undefined {
  const first = readPlainDate(text, 0, slash);
  const last = readPlainDate(text, slash + 1, text.length);
  if (first === NOT_PLAIN || last === NOT_PLAIN) return undefined;
  const start = toPoint(text.slice(0, slash), first);
  const end = toPoint(text.slice(slash + 1), last);
  if (end.earliest < start.earliest) return undefined;
  const { earliest } = start;
  const { latest } = end;
  return { kind: 'interval', text, earliest, latest, precision: 'span', qualifiers: NO_DOUBT, start, end };
}

/** Three literals instead of one spread: in a file of a million events the spread alone would take seconds. */
function toPoint(text: string, date: PackedDate): EdtfPoint {
  const kind = 'point';
  const earliest = plainEarliest(date);
  const latest = plainLatest(date);
  const qualifiers = NO_DOUBT;
  const unspecified = false;
  const year = plainYear(date);
  const month = plainMonth(date);
  const day = plainDay(date);
  if (month === 0) return { kind, text, earliest, latest, precision: 'year', qualifiers, year, unspecified };
  if (day === 0) return { kind, text, earliest, latest, precision: 'month', qualifiers, year, month, unspecified };
  return { kind, text, earliest, latest, precision: 'day', qualifiers, year, month, day, unspecified };
}
