import type { CalendarPart } from './calendar-part.ts';

/** How a name is written out: `short` for the drawing, `long` for running text, `spoken` without any symbol. */
export type DateForm = 'short' | 'long' | 'spoken';

/** What neighbouring dates have in common, and one of them therefore leaves out: the year, or month and year. */
export type SharedUnit = 'year' | 'month';

/** Words for two ends already worded; `isAlike` when both name the same sort of thing (two days, two months). */
export interface RangeWords {
  readonly start: string;
  readonly end: string;
  readonly isAlike: boolean;
}

/**
 * The words of one language for dates; `dateWording` decides which apply. Every function gets words already made and
 * returns words that can stand inside a sentence.
 */
export interface DateWords {
  /** Where the year is said when dates share it: with the first or with the last of them. */
  readonly sharedUnitStands: 'first' | 'last';
  /** The name of a day, month, season, year or decade, without what `omit` names. */
  readonly name: (part: CalendarPart, form: DateForm, omit?: SharedUnit) => string;
  /** Somewhere within: `some day in December 2025`. Never asked for days. */
  readonly within: (part: CalendarPart, form: DateForm) => string;
  /** At one unknown point from one end to the other, both included; `isDays` when the ends are days. */
  readonly withinSpan: (start: string, end: string, isDays: boolean) => string;
  /** The same as an end of a longer range: `between 1900 and 1999`. */
  readonly between: (start: string, end: string) => string;
  /** A month or day (`25 December`) of one of these years, both included. */
  readonly ofSomeYear: (dayOrMonth: string, from: string, to: string) => string;
  readonly ofUnknownYear: (dayOrMonth: string) => string;
  readonly estimated: (words: string, estimate: string) => string;
  readonly about: (words: string) => string;
  /** Which part of the date is doubted. */
  readonly unconfirmed: (words: string, which: 'all' | 'start' | 'end', form: DateForm) => string;
  readonly range: (words: RangeWords, form: DateForm) => string;
  /** The same range in a sentence of its own making, without symbols: `9 to 11 July 1971`. */
  readonly bareRange: (words: RangeWords) => string;
  /** An interval whose two ends are the same: `throughout 2003`. */
  readonly throughout: (words: string) => string;
  /** From then on, still going on. */
  readonly since: (words: string) => string;
  /** From then on, in a plan. */
  readonly from: (words: string) => string;
  readonly until: (words: string) => string;
  readonly startUnknown: (words: string) => string;
  readonly endUnknown: (words: string) => string;
  /** `3 December 1760 or earlier`, `… and later`. */
  readonly openRun: (words: string, side: 'earlier' | 'later', join: 'or' | 'and') => string;
  readonly join: (items: readonly string[], join: 'or' | 'and') => string;
  readonly unbounded: string;
  readonly unknown: string;
}
