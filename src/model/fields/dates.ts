import { lastDay } from '../read-dates.ts';
import type { FieldReader } from './field-reader.ts';
import { string } from './scalars.ts';

const HINT = 'Write EDTF, for instance `2025-10-30`, `2025-10` or `2025-10-30/2025-11-01`.';

/** A date in EDTF. Why a text is none is reported: `` `2025-13` is not a date: month 13 at position 6 ``. */
export const edtf: FieldReader<string> = (value, reading) => {
  const text = string(value, reading);
  if (text === undefined) return undefined;
  try {
    reading.dates.read(text);
    return text;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = error.message.replace(/^“([^]*)” is not an EDTF date: /, '`$1` is not a date: ');
    reading.log.error('bad-date', reading.place, message, HINT);
    return undefined;
  }
};

/** A day of knowledge. Of a coarser date its last day counts, with a warning; a date without an end is refused. */
export const asOfDay: FieldReader<string> = (value, reading) => {
  const { dates, log, place } = reading;
  const text = edtf(value, reading);
  if (text === undefined) return undefined;
  const date = dates.read(text);
  const day = lastDay([date]);
  if (!day) {
    log.error('bad-date', place, `\`${text}\` has no last day`, 'Write a day, for instance `2026-02-04`.');
    return undefined;
  }
  if (date.earliest !== date.latest) {
    log.warning('bad-date', place, `\`${text}\` is not a day; its last day, ${day.asOf}, counts`);
  }
  return text;
};
