/** Words that point from the day of publication: “last”, “this”, “next”. */
export type Which = 'last' | 'this' | 'next';

/** A date of the calendar with the parts that are said; without a year it is one of many. `month` 1–12, `day` 1–31. */
export interface CalendarParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Stretches of time that are counted. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** Where counting starts: at the publication, or at the date told last. */
export type Anchor = 'published' | 'told';

/** What words for a date say by themselves, before anything is made of them. */
export type Meaning =
  | CalendarMeaning
  /** `04/02/2026`: which number is the month depends on who writes. */
  | { readonly type: 'either'; readonly dates: readonly [CalendarParts, CalendarParts] }
  /** “Jan. 5 and 6”: all of them, or one. */
  | { readonly type: 'days'; readonly dates: readonly Meaning[]; readonly isOneOf: boolean }
  /** 0 is Sunday. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly which?: Which }
  | SeasonMeaning
  /** A whole quarter, so many away from the one of publication. */
  | { readonly type: 'quarter'; readonly offset: number }
  | { readonly type: 'decade'; readonly firstYear: number }
  /** A whole day, week, month, year or decade, `offset` of them away: “last year”, “the following week”. */
  | { readonly type: 'unit'; readonly unit: TimeUnit; readonly offset: number; readonly anchor: Anchor }
  /** `count` units away: “two days later”, “three months ago”. */
  | { readonly type: 'shift'; readonly unit: TimeUnit; readonly count: number; readonly anchor: Anchor }
  /** Somewhere in the next or past so many units. */
  | { readonly type: 'stretch'; readonly unit: TimeUnit; readonly count: number }
  /** “Hours after”: the order, and that it was not long. */
  | { readonly type: 'order' }
  /** `isThroughout`: “from … to”; otherwise somewhere “between … and”. */
  | { readonly type: 'range'; readonly from: Meaning; readonly to: Meaning; readonly isThroughout: boolean }
  | { readonly type: 'bound'; readonly side: BoundSide; readonly of: Meaning }
  /** A number that may be a year or count something. */
  | { readonly type: 'unclear' }
  /** “FY2025”: when it begins is for its owner to say. */
  | { readonly type: 'fiscal' }
  /** Written like a day that the calendar does not have. */
  | { readonly type: 'impossible' }
  /** “Every March”, “on Mondays”: no one date. */
  | { readonly type: 'repeated' }
  /** Words of time that name no date: “recently”, “next season”. */
  | { readonly type: 'vague' };

/** `yearOffset` counts from the year of publication. `isOfNoun`: “the 2001 accession” dates the accession alone. */
export interface CalendarMeaning {
  readonly type: 'calendar';
  readonly date: CalendarParts;
  readonly which?: Which;
  readonly yearOffset?: number;
  readonly isOfNoun?: boolean;
}

/** EDTF codes: 21–24 seasons, 33–36 quarters, 40–41 halves. `yearOffset` counts from the year of publication. */
export interface SeasonMeaning {
  readonly type: 'season';
  readonly code: number;
  readonly year?: number;
  readonly yearOffset?: number;
  readonly which?: Which;
}

/** How a date limits what is told. */
export type BoundSide = 'since' | 'from' | 'until' | 'by' | 'before' | 'after';

/** Words for a date and where they stand; `index` counts UTF-16 units in the sentence. */
export interface DatePhrase {
  readonly index: number;
  readonly text: string;
  readonly meaning: Meaning;
}

/** First unit behind a phrase. */
export const phraseEnd = ({ index, text }: DatePhrase): number => index + text.length;
