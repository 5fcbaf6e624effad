import type { EdtfDate } from './edtf/edtf-date.ts';
import { edtfDay } from './edtf/format-edtf-day.ts';
import { parseEdtf } from './edtf/parse-edtf.ts';
import type { ProblemLog } from './problem-log.ts';

/** A day as written in EDTF and as UTC milliseconds of its start. */
export interface KnowledgeDay {
  readonly asOf: string;
  readonly asOfMs: number;
}

/** Reads the dates of one or more documents, each different text only once. */
export class DateReader {
  readonly #dates = new Map<string, EdtfDate | RangeError>();

  /** The date, or the error that says why the text is none. */
  read(text: string): EdtfDate | RangeError {
    let date = this.#dates.get(text);
    if (date === undefined) {
      date = parseOrError(text);
      this.#dates.set(text, date);
    }
    return date;
  }

  /** The date; `undefined`, with a problem at `path`, when the text is none. */
  readOrReport(text: string, path: string, log: ProblemLog): EdtfDate | undefined {
    const date = this.read(text);
    if (!(date instanceof RangeError)) return date;
    reportBadDate(date, path, log);
    return undefined;
  }

  /** A day of knowledge. Of a coarser date its last day counts, with a warning; a date without an end is a problem. */
  readDay(text: string, path: string, log: ProblemLog): KnowledgeDay | undefined {
    const date = this.readOrReport(text, path, log);
    if (!date) return undefined;
    const day = lastDay(date);
    if (!day) log.error('bad-date', path, `\`${text}\` has no last day`, 'Write a day, for instance `2026-02-04`.');
    else if (date.earliest !== date.latest) {
      log.warning('bad-date', path, `\`${text}\` is not a day; its last day, ${day.asOf}, counts`);
    }
    return day;
  }
}

/** The last day a date touches; `undefined` when its end is open or unknown. */
export function lastDay({ latest }: EdtfDate): KnowledgeDay | undefined {
  return Number.isFinite(latest) ? { asOf: edtfDay(latest), asOfMs: latest } : undefined;
}

/** Writes down why a text is not a date: `` `2025-13` is not a date: month 13 at position 6 ``. */
export function reportBadDate(error: RangeError, path: string, log: ProblemLog): void {
  const message = error.message.replace(/^“([^]*)” is not an EDTF date: /, '`$1` is not a date: ');
  log.error('bad-date', path, message, 'Write EDTF, for instance `2025-10-30`, `2025-10` or `2025-10-30/2025-11-01`.');
}

function parseOrError(text: string): EdtfDate | RangeError {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}
