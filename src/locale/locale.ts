import type { EdtfDate } from '../model/edtf/edtf-date.ts';
import type { Strings } from './strings.ts';

/**
 * `label`: short, for the drawing ("30 Oct 2025"; "Some day in December 2025");
 * `long`: for running text ("30 October 2025"); `spoken`: words only, no symbols, for screen readers.
 */
export type DateStyle = 'label' | 'long' | 'spoken';

/** A language: its words and the way it writes dates, numbers and lists. Deterministic: no `Intl` data of the machine in what is drawn. */
export interface Locale {
  /** BCP 47 tag, for `lang`. */
  readonly tag: string;
  readonly strings: Strings;
  /** Words for a date, as precise as it is known. */
  readonly date: (date: EdtfDate, style: DateStyle) => string;
  /** A day given as UTC ms. */
  readonly day: (ms: number, style: DateStyle) => string;
  /** A count or value with grouping, for instance `11,000`; at most 2 decimals. */
  readonly number: (value: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}
