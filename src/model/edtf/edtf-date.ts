/**
 * How finely a date is known, read from the left up to the first open digit: `2004-XX-05` is known to the year, `198X`
 * to the decade. `time` carries a clock time; `span` is any interval or set.
 */
export type EdtfPrecision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'span';

/** Doubts written into a date: `?` uncertain, `~` approximate, `%` both. True when any part carries it. */
export interface EdtfQualifiers {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

interface EdtfBase {
  /** The text as written. */
  readonly text: string;
  /** UTC milliseconds at the start of the first day touched; `-Infinity` open, `NaN` unknown. */
  readonly earliest: number;
  /** UTC milliseconds at the start of the last day touched, inclusive; `Infinity` open, `NaN` unknown. */
  readonly latest: number;
  readonly precision: EdtfPrecision;
  readonly qualifiers: EdtfQualifiers;
}

/** One day, month, season or year, or one of those with digits left open (`198X`). */
export interface EdtfPoint extends EdtfBase {
  readonly kind: 'point';
  /** Astronomical year: 0 is 1 BC. With open digits, the earliest year that fits. */
  readonly year: number;
  /** 1–12; absent for a year or a season, and where a digit of it is open. */
  readonly month?: number;
  /** 1–31; absent where a digit of it is open. */
  readonly day?: number;
  /** EDTF codes 21–41: seasons, quarters, terms, halves. */
  readonly season?: number;
  /** Clock time and zone as written, for instance `23:20:30+04:30`. */
  readonly time?: string;
  /** True when digits are left open with `X`. */
  readonly unspecified: boolean;
  /** Number of significant digits of the year (`1950S2`), if given. */
  readonly significantDigits?: number;
}

/** An end of an interval: a date, open (`..`), or unknown (blank). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

/** `a/b`: throughout, from the start to the end, both included. */
export interface EdtfInterval extends EdtfBase {
  readonly kind: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** A run inside a set: `1670..1672`, `..1760`, `1760-12..`. */
export interface EdtfRun {
  readonly kind: 'run';
  readonly start: EdtfPoint | 'open';
  readonly end: EdtfPoint | 'open';
}

/** `[a,b]`: one of the members. `{a,b}`: all of them. Members in order of time. */
export interface EdtfSet extends EdtfBase {
  readonly kind: 'one-of' | 'all-of';
  readonly members: readonly (EdtfPoint | EdtfRun)[];
}

/** A parsed EDTF date (ISO 8601-2:2019, levels 0, 1 and 2). Immutable. */
export type EdtfDate = EdtfPoint | EdtfInterval | EdtfSet;
