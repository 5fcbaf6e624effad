import type { SeriesStrings } from './series-strings.ts';

/** Ways to put a timeline on another page. */
export type EmbedKind = 'tag' | 'iframe' | 'svg';

/** Words of the story, read step by step. */
export interface StoryStrings {
  /** Name of the button. */
  readonly title: string;
  /** `3 of 7`. */
  readonly progress: (at: number, count: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Button in place of `next` at the last step. */
  readonly finish: string;
  readonly leave: string;
}

/** Words of the panel for links, embedding and files. */
export interface ShareStrings {
  readonly title: string;
  readonly link: string;
  readonly linkUse: string;
  /** Where the address holds no view. */
  readonly pageLinkUse: string;
  readonly copyLink: string;
  readonly citation: string;
  readonly citationUse: string;
  readonly copyCitation: string;
  /** `“Title”. As known on 4 February 2026. 17 sources. https://… Retrieved on …`; days come worded. */
  readonly cite: (facts: {
    readonly title: string;
    readonly asOf: string | undefined;
    readonly sources: number;
    readonly url: string;
    readonly retrieved: string | undefined;
  }) => string;
  readonly copied: string;
  /** Above a field with the text that could not be copied. */
  readonly copyRefused: string;
  readonly embed: string;
  readonly embedNames: Readonly<Record<EmbedKind, string>>;
  /** What a way is for, and what it takes. */
  readonly embedUses: Readonly<Record<EmbedKind, string>>;
  /** Where a filter is on, which an attribute cannot hold. */
  readonly withoutFilter: string;
  readonly copyCode: string;
  readonly code: string;
  /** Before a choice of widths. */
  readonly preview: string;
  /** Name of a frame: `Preview, 320 px wide`. */
  readonly previewOf: (widthPx: number) => string;
  readonly files: string;
  /** `SVG could not be saved.` */
  readonly failed: (name: string) => string;
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
  readonly facetNames: Readonly<Record<'topics' | 'actors' | 'kinds' | 'statuses' | 'tones' | 'layers', string>>;
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
  readonly series: SeriesStrings;
  readonly share: ShareStrings;
  readonly story: StoryStrings;
}
