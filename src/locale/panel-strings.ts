/** Words of the panel with the files of a timeline. */
export interface ShareStrings {
  readonly title: string;
  /** Button: `SVG picture`. */
  readonly formatName: (format: string) => string;
  /** One line on what the file is for. */
  readonly formatUse: (format: string) => string;
}

/** Words of search and filters. */
export interface FilterStrings {
  readonly title: string;
  readonly search: string;
  readonly placeholder: string;
  readonly facetNames: Readonly<Record<'topics' | 'actors' | 'kinds' | 'statuses' | 'tones', string>>;
  /** `8 of 61 events`. */
  readonly found: (shown: number, all: number) => string;
  readonly didYouMean: string;
  /** Before the list of what is on. */
  readonly on: string;
  /** `14 hidden`. */
  readonly hidden: (count: number) => string;
  readonly showHidden: string;
  /** Of a button: `Remove Taiwan`. */
  readonly remove: (name: string) => string;
  readonly quoted: (words: string) => string;
  readonly moreValues: (count: number) => string;
}

/** Words of the second clock: what was known on a day. Days come worded. */
export interface KnowledgeStrings {
  /** Name of the panel and its button: `Known on 4 Feb 2026`. */
  readonly title: (day: string) => string;
  readonly lead: string;
  readonly slider: string;
  readonly before: string;
  readonly after: string;
  readonly play: string;
  readonly pause: string;
  /** Before a field for a day. */
  readonly day: string;
  /** `New on 4 February 2026`. */
  readonly brought: (day: string) => string;
  /** A line on an event first heard of: `first heard of: planned, April 2026`. */
  readonly heard: (status: string, date: string) => string;
  /** `was planned, is now postponed: May 2026`. */
  readonly became: (before: string, now: string, date: string) => string;
  /** `date was April 2026, is now 31 March to 2 April 2026`. */
  readonly moved: (before: string, now: string) => string;
  readonly nothingNew: (day: string) => string;
  readonly nothingYet: string;
  readonly more: (count: number) => string;
}

/** Words of the panel with the documents. */
export interface LayersStrings {
  readonly title: string;
  readonly lead: string;
  /** `58 events, 55 of them only here; closer dates for 2`. */
  readonly share: (facts: { readonly events: number; readonly alone: number; readonly finer: number }) => string;
  /** `as known on 4 February 2026`. */
  readonly knows: (day: string) => string;
  /** `17 sources`. */
  readonly sources: (count: number) => string;
  readonly startsOff: string;
}

/** Words of the panels above the timeline, by panel. */
export interface PanelStrings {
  readonly panels: string;
  readonly loadingPanel: string;
  readonly panelFailed: string;
  readonly filter: FilterStrings;
  readonly knowledge: KnowledgeStrings;
  readonly layers: LayersStrings;
  readonly share: ShareStrings;
}
