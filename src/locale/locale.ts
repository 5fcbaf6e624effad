import type { EdtfDate } from '../model/edtf/edtf-date.ts';
import type { Strings } from './strings.ts';

/**
 * `label`: short, a line of its own in the drawing ("30 Oct 2025"; "Some day in December 2025");
 * `long`: for running text ("30 October 2025"); `spoken`: words only, no symbols, for screen readers.
 * `bare` and `bare-long`: only the date, for a sentence that says itself how sure it is, such as a plan
 * ("Apr 2026", "April 2026"); `bare-long` has no symbols either.
 */
export type DateStyle = 'label' | 'long' | 'spoken' | 'bare' | 'bare-long';

/** A language: its words and the way it writes dates, numbers and lists. Deterministic: no `Intl` data of the machine in what is drawn. */
export interface Locale {
  /** BCP 47 tag, for `lang`. */
  readonly tag: string;
  /** Which way its lines run. */
  readonly direction: 'ltr' | 'rtl';
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
