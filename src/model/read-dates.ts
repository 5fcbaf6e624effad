import type { EdtfDate } from './edtf/edtf-date.ts';
import { edtfDay } from './edtf/format-edtf-day.ts';
import { parseEdtf } from './edtf/parse-edtf.ts';

/** A day as written in EDTF and as UTC milliseconds of its start. */
export interface KnowledgeDay {
  readonly asOf: string;
  readonly asOfMs: number;
}

/** Reads dates; throws the RangeError of `parseEdtf` when a text is none. */
export interface ReadsDates {
  read(text: string): EdtfDate;
}

/** Reads the dates of one or more documents, each different text only once. */
export class DateReader implements ReadsDates {
  readonly #dates = new Map<string, EdtfDate>();

  /** The date; throws the RangeError of `parseEdtf` when the text is none. */
  read(text: string): EdtfDate {
    let date = this.#dates.get(text);
    if (!date) {
      date = parseEdtf(text);
      this.#dates.set(text, date);
    }
    return date;
  }
}

/** The last day that dates touch, of those with an end that is neither open nor unknown; `undefined` when none has one. */
export function lastDay(dates: readonly EdtfDate[]): KnowledgeDay | undefined {
  const ends = dates.map(({ latest }) => latest).filter(Number.isFinite);
  if (ends.length === 0) return undefined;
  const asOfMs = ends.reduce((newest, end) => Math.max(newest, end));
  return { asOf: edtfDay(asOfMs), asOfMs };
}
