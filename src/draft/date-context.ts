import type { ResolvedDate } from './resolved-date.ts';

/** Where the verb puts what is told, as seen from the publication; `either` for a plan that may have passed. */
export type Direction = 'past' | 'future' | 'either' | 'unknown';

/** What a date is resolved against. */
export interface DateContext {
  /** Day number of the publication. */
  readonly published: number;
  readonly direction: Direction;
  /** The date told before, for “two days later”. */
  readonly told?: ResolvedDate;
  /** A year told before in the paragraph: “In 2018 … In July …”. */
  readonly toldYear?: number;
}

/** Why words for a date stay without one. */
export type Unresolved =
  | 'vague'
  | 'repeated'
  | 'tense-unclear'
  | 'nothing-told-before'
  | 'no-such-date'
  | 'against-tense'
  | 'not-asserted'
  | 'of-a-noun'
  | 'year-or-count'
  | 'compared-with'
  | 'fiscal-year';

/** A date, or why there is none. */
export type Resolution = ResolvedDate | Unresolved;
