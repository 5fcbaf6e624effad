import type { AccountState, Basis, LinkRelation, Status, Tone } from '../model/event-entry.ts';
import type { SourceKind } from '../model/timeline.ts';
import type { AccountsStrings } from './accounts-strings.ts';
import type { LedgerStrings } from './ledger-strings.ts';
import type { LinkKeyStrings } from './link-key-strings.ts';
import type { OverviewStrings } from './overview-strings.ts';
import type { PanelStrings } from './panel-strings.ts';

/** Words drawn in the picture. */
export interface DrawingStrings {
  /** Title prefix, for instance `Planned: …`. */
  readonly planned: (title: string) => string;
  readonly cancelled: (title: string) => string;
  readonly postponed: (title: string) => string;
  /** Planned, its date has passed, nothing says it happened: `Was planned: …`. */
  readonly overdue: (title: string) => string;
  /** Appended to a planned date coarser than a day: `April 2026, day not set`. */
  readonly dayNotSet: (date: string) => string;
  readonly accountsDiffer: string;
  /** `US account only`. */
  readonly oneSideOnly: (party: string) => string;
  /** The source’s own words for a date that another source gives more precisely: `“last year” (CNN)`; of an unnamed source `stated as “last year”`. */
  readonly statedAs: (words: string, source: string | undefined) => string;
  /** Beside the as-of line: `Known on 4 Feb 2026`. */
  readonly knownOn: (date: string) => string;
  /** To the right of (or below) the as-of line: `after that: planned`. */
  readonly afterwards: string;
  /** An aggregate: `7 events`. */
  readonly eventCount: (count: number) => string;
  /** The most important of some events that are counted: `among them: Trump and Xi meet`. */
  readonly among: (title: string) => string;
  /** Of events that are counted, that some have this status: `some: planned`. */
  readonly some: (status: string) => string;
  /** A compressed gap in the vertical layout: `5 weeks without recorded events`. */
  readonly gap: (duration: string) => string;
  readonly days: (count: number) => string;
  readonly weeks: (count: number) => string;
  readonly months: (count: number) => string;
  readonly years: (count: number) => string;
  /** Button: `Show all 14 events`. */
  readonly showAll: (count: number) => string;
  /** Caption of a series of figures: `Tonnes · figures given by the US`. */
  readonly series: (unit: string, speaker: string | undefined) => string;
  /** A figure with what other sources give instead: `$11 billion (CNN: $11.1 billion)`. */
  readonly toldAlso: (figure: string, others: readonly { readonly source: string; readonly words: string }[]) => string;
  /** In place of the name of another source. */
  readonly elsewhere: string;
  /** Lane of events without the property lanes are made of. */
  readonly otherLane: string;
  readonly noEvents: string;
  /** Parts of one statement as a sentence: `30 October 2025: Trump and Xi meet in Busan.` The first part is a date. */
  readonly sentence: (parts: readonly string[]) => string;
  /** Foot of an exported picture: `Sources: A; B; C.`, or `Sources: A; B; and 40 more, named in the file’s metadata.` */
  readonly sources: (names: readonly string[], more: number) => string;
  /** Last line of an exported picture: `Drawn with relations-timeline: https://…` */
  readonly credit: (permalink: string | undefined) => string;
}

/** The key to the shapes ("How to read"). */
export interface KeyStrings {
  readonly title: string;
  readonly day: string;
  /** A known day, drawn as a stretch because a day is that wide. */
  readonly wideDay: string;
  readonly within: string;
  readonly soft: string;
  readonly period: string;
  /** A period whose first or last day is not known. */
  readonly roughPeriod: string;
  readonly open: string;
  readonly planned: string;
  readonly moved: string;
  readonly cancelled: string;
  readonly oneSide: string;
  readonly differ: string;
  /** A dashed bar. */
  readonly pledged: string;
  readonly link: string;
  /** A dashed link. */
  readonly linkToPlan: string;
  readonly aggregate: string;
}

/** Words of the page around the drawing: toolbar, details, list, table, states, footer, help. */
export interface InterfaceStrings extends PanelStrings, OverviewStrings {
  readonly timeline: string;
  /** `8 events in 4 topics, 9 October 2025 to April 2026. 2 are planned.` `lanesBy` tells what the lanes are; default topics. */
  readonly summary: (facts: {
    readonly events: number;
    readonly lanes: number;
    readonly from: string;
    readonly to: string;
    readonly planned: number;
    readonly lanesBy?: 'topic' | 'actor' | 'kind' | 'none';
  }) => string;
  readonly skip: string;
  readonly toolbar: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAllDates: string;
  /** Button: back to the window first shown. */
  readonly firstView: string;
  readonly earlier: string;
  readonly later: string;
  readonly undo: string;
  readonly redo: string;
  readonly showAs: string;
  readonly chart: string;
  readonly list: string;
  readonly table: string;
  readonly download: string;
  readonly keyboardHelp: string;
  readonly plotHint: string;
  readonly events: string;
  readonly close: string;
  readonly details: string;
  readonly detailsOpened: string;
  readonly detailsClosed: string;
  readonly lastIn: (lane: string) => string;
  readonly firstIn: (lane: string) => string;
  /** `Showing 1 October 2025 to 30 April 2026. 8 of 66 events.` */
  readonly showing: (facts: {
    readonly from: string;
    readonly to: string;
    readonly shown: number;
    readonly total: number;
  }) => string;
  /** Name of the buttons that lead through the pages of a long list. */
  readonly pages: string;
  /** `1 to 80 of 66,000 events`. */
  readonly pageOf: (from: number, to: number, total: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** `58 more events outside this period`. */
  readonly outside: (count: number) => string;
  readonly saved: (file: string) => string;
  readonly shortcuts: readonly { readonly keys: string; readonly does: string }[];
  readonly event: string;
  readonly date: string;
  readonly topic: string;
  readonly status: string;
  readonly place: string;
  readonly figures: string;
  readonly ledger: LedgerStrings;
  readonly links: string;
  readonly linkKeys: LinkKeyStrings;
  readonly sources: string;
  readonly accounts: string;
  readonly accountsView: AccountsStrings;
  readonly claim: string;
  readonly history: string;
  readonly statusNames: Readonly<Record<Status, string>>;
  /** `planned, as known on 4 February 2026`. */
  readonly statusAsOf: (status: string, day: string) => string;
  readonly kindName: (kind: string) => string;
  readonly toneNames: Readonly<Record<Tone, string>>;
  readonly basisNames: Readonly<Record<Basis, string>>;
  readonly relationNames: Readonly<Record<LinkRelation, string>>;
  /** The same relation seen from its other end: `is recalled by`. */
  readonly relationFromNames: Readonly<Record<LinkRelation, string>>;
  readonly sourceKindNames: Readonly<Record<SourceKind, string>>;
  readonly accountStates: Readonly<Record<AccountState, string>>;
  /** `8 claims: 3 in both accounts, 4 only in the US account, 1 only in China’s.` — counts by what the accounts do. With `events`: `8 claims on 2 events: …`. */
  readonly claimCounts: (facts: {
    readonly claims: number;
    readonly events?: number | undefined;
    readonly both: number;
    readonly differ: number;
    readonly open: number;
    readonly only: readonly { readonly party: string; readonly count: number }[];
  }) => string;
  /** `The source says “last year”, by itself 2025.` */
  readonly stated: (words: string, source: string | undefined, means: string | undefined, isDated: boolean) => string;
  /** `Day from: Exact days.` */
  readonly precisionFrom: (layer: string) => string;
  readonly quotedIn: (source: string) => string;
  /** Where a statement in our own words stands: nothing is quoted. */
  readonly accordingTo: (source: string) => string;
  /** Button: `Show all 17 claims`. */
  readonly showAllClaims: (count: number) => string;
  readonly checkedIn: (source: string) => string;
  readonly saidBy: (name: string) => string;
  readonly by: (name: string) => string;
  readonly via: (source: string) => string;
  readonly published: (day: string) => string;
  readonly opensNewWindow: string;
  readonly loading: string;
  /** After a wait so long that something may be wrong. */
  readonly loadingLong: string;
  readonly stopWaiting: string;
  /** After the reader has stopped a load, with nothing to show. */
  readonly stopped: string;
  /** The same, above what was loaded before. */
  readonly stoppedStale: string;
  readonly emptyTitle: string;
  /** `No event was known on 1 November 2025`. */
  readonly emptyAsOf: (day: string) => string;
  /** Button: back to the newest day of knowledge. */
  readonly newestDay: string;
  readonly emptyFiltered: (hidden: number) => string;
  readonly emptyWindow: string;
  readonly clearFilters: string;
  /** No data was given. */
  readonly noData: string;
  /** What the author of the page can do about it. */
  readonly noDataHint: string;
  readonly errorTitle: string;
  /** Above what was loaded before, when other data cannot be had. */
  readonly staleTitle: string;
  readonly retry: string;
  /** `2 problems in the data; the rest is shown.` */
  readonly problems: (count: number) => string;
  /** `2 remarks on the data; every event is shown.` */
  readonly remarks: (count: number) => string;
  /** Events were given, and there is something wrong with each of them. */
  readonly noneRead: string;
  /** `2 more problems`, below the first. */
  readonly moreProblems: (count: number) => string;
  readonly asOf: (day: string) => string;
  readonly colonList: (name: string, value: string) => string;
}

/** Labels of the time axis. `month` is 1–12; years are astronomical (0 = 1 BC) and may have many digits. */
export interface AxisStrings {
  /** `3 Nov` · `11月3日`. */
  readonly day: (month: number, day: number) => string;
  /** `3 Nov 2025` · `2025年11月3日`. */
  readonly dayOfYear: (year: number, month: number, day: number) => string;
  /** `Nov` · `11月`. */
  readonly month: (month: number) => string;
  /** `Nov 2025` · `2025年11月`. */
  readonly monthOfYear: (year: number, month: number) => string;
  /** `1979`, `44 BC`, `170,000,000 BC` · `1979年`, `公元前44年`. */
  readonly year: (year: number) => string;
}

/** How large numbers and money are worded. */
export interface NumberStrings {
  /** Largest first: values from `size` on are divided by it and followed by `word` (` billion`, `亿`). */
  readonly scales: readonly { readonly size: number; readonly word: string }[];
  /** An amount already worded, with its ISO 4217 code and the unit as the data names it: `$11 billion` · `110亿美元`. */
  readonly money: (amount: string, currency: string, unit: string) => string;
  /** An amount already worded, with its unit: `12 million tonnes` · `1200万吨`. */
  readonly quantity: (amount: string, unit: string) => string;
}

export interface Strings {
  readonly numbers: NumberStrings;
  readonly axis: AxisStrings;
  readonly drawing: DrawingStrings;
  readonly key: KeyStrings;
  readonly ui: InterfaceStrings;
}
