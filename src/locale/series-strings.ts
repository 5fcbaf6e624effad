/** A series in one sentence: values and days come worded. */
export interface SeriesInShort {
  readonly label: string;
  /** On the first day seen. */
  readonly first: string;
  readonly from: string;
  /** On the last day seen and known. */
  readonly last: string;
  readonly to: string;
  readonly least: string;
  readonly greatest: string;
}

/** Words of the background series. */
export interface SeriesStrings {
  /** Name of the panel and its button. */
  readonly title: string;
  readonly lead: string;
  /** `Rate: 31.06% on 1 October 2025, 18.9% on 4 February 2026; lowest 18.9%, highest 31.06%.` */
  readonly inShort: (facts: SeriesInShort) => string;
  /** Where no value is known in the period shown. */
  readonly none: (label: string) => string;
  /** Heads of the table of changes. */
  readonly from: string;
  readonly value: string;
  readonly note: string;
  /** `40 more changes in this period` */
  readonly more: (count: number) => string;
  /** Before the names of series that are asked for and whose documents are off; with the space between, where there is one. */
  readonly hidden: string;
  /** Button below a table: the whole series as a file. */
  readonly save: string;
}
