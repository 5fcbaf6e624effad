import type { EdtfDate, EdtfEnd } from '../../model/edtf/edtf-date.ts';

/** A date for JSON-LD: ISO 8601 where that says it all, else EDTF under the type the Library of Congress gives it. */
export type JsonLdDate = string | { readonly '@type': string; readonly '@value': string };

/** Start and end of a date; an end that is open, unknown or the start itself is absent. */
export interface JsonLdDates {
  readonly startDate?: JsonLdDate;
  readonly endDate?: JsonLdDate;
}

const EDTF_TYPE = 'http://id.loc.gov/datatypes/edtf/EDTF';
/** A day, month or year, or a day with a clock time. */
const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** The dates of an event, as precise as they are known. */
export function jsonLdDates(when: EdtfDate): JsonLdDates {
  if (when.kind !== 'interval') return { startDate: dateOf(when.text) };
  const [start = '', end = ''] = when.text.split('/');
  return {
    ...(isKnown(when.start) && { startDate: dateOf(start) }),
    ...(isKnown(when.end) && { endDate: dateOf(end) }),
  };
}

const isKnown = (end: EdtfEnd): boolean => typeof end === 'object';

const dateOf = (text: string): JsonLdDate => (ISO.test(text) ? text : { '@type': EDTF_TYPE, '@value': text });
