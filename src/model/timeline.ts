import type { BackgroundSeries } from './background-series.ts';
import type { EdtfDate } from './edtf/edtf-date.ts';
import type { TimelineEvents } from './timeline-events.ts';

/** A text, or one text a language by BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

export type Status = 'occurred' | 'planned' | 'ongoing' | 'postponed' | 'cancelled';
export type Tone = 'cooperation' | 'friction' | 'mixed' | 'neutral';
export type ActorKind = 'state' | 'person' | 'organisation';
export type SourceKind = 'news' | 'readout' | 'post' | 'official' | 'dataset' | 'other';
export type Basis = 'approved' | 'announced' | 'pledged' | 'reported' | 'delivered';
export type LinkRelation = 'refers-to' | 'responds-to' | 'prepares' | 'follows' | 'amends';
export type AccountState = 'stated' | 'differs' | 'not-mentioned' | 'denied' | 'declined' | 'no-readout' | 'unknown';

export interface Actor {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly kind?: ActorKind;
}

export interface Topic {
  readonly id: string;
  readonly name: Text;
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly kind: SourceKind;
  readonly publisher?: Text;
  /** Only `http:`, `https:` or relative; anything else was reported and dropped. */
  readonly url?: string;
  /** EDTF day. */
  readonly published?: string;
  /** Actor id of the speaker. */
  readonly by?: string;
  /** Id of the source through which this one is known. */
  readonly via?: string;
  readonly lang?: string;
  readonly note?: Text;
}

/** A pointer to a source, with the place inside it. */
export interface SourceRef {
  readonly id: string;
  readonly locator?: string;
}

/** The words a source used for a date, and what they say by themselves. */
export interface Stated {
  readonly text: Text;
  readonly source?: string;
  readonly means?: EdtfDate;
}

export interface Figure {
  readonly label: Text;
  readonly value: number;
  readonly unit: Text;
  /** ISO 4217 code. */
  readonly currency?: string;
  readonly period?: EdtfDate;
  readonly periodLabel?: Text;
  readonly basis?: Basis;
  readonly statedBy?: string;
  /** Figures that share a series share one zero-based scale. */
  readonly series?: string;
  readonly source?: string;
}

/** What one party's account says of a claim. */
export interface Account {
  readonly state: AccountState;
  readonly text?: Text;
  /** Language of the party's own words. */
  readonly lang?: string;
  readonly source?: string;
  /** Id of the source in which the silence was checked. */
  readonly checkedIn?: string;
}

export interface Claim {
  readonly id: string;
  readonly text: Text;
  readonly topic?: string;
  readonly accounts: Readonly<Record<string, Account>>;
}

export interface Link {
  readonly to: string;
  readonly relation: LinkRelation;
  /** Actor id of whoever makes the connection. */
  readonly by?: string;
  readonly source?: string;
}

export interface Media {
  readonly kind: 'image' | 'video' | 'link';
  readonly url: string;
  readonly alt: Text;
  readonly credit?: Text;
}

/** A document as one layer of a timeline. */
export interface Layer {
  readonly id: string;
  readonly title?: Text;
  readonly description?: Text;
  /** EDTF day: what the document knew, and when. Absent = always known. */
  readonly asOf?: string;
  /** True when the layer starts switched off. */
  readonly optional: boolean;
  readonly eventCount: number;
  /** The document as given, unknown fields included. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** What one layer says of one event at one time. Fields the layer does not give are absent. */
export interface EventEntry {
  readonly layer: string;
  /** Position in the `events` of the layer’s document. */
  readonly index: number;
  /** EDTF day; the entry's own or its document's. */
  readonly asOf?: string;
  /** UTC milliseconds of `asOf`; `-Infinity` when always known. */
  readonly asOfMs: number;
  readonly when: EdtfDate;
  readonly status: Status;
  readonly title: Text;
  readonly summary?: Text;
  readonly kind?: string;
  readonly tone?: Tone;
  readonly topics?: readonly string[];
  readonly actors?: readonly string[];
  readonly place?: Text;
  /** 1–5. */
  readonly importance?: number;
  readonly stated?: Stated;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly sources: readonly SourceRef[];
  readonly media: readonly Media[];
}

/** One event with everything any layer says of it. */
export interface TimelineEvent {
  readonly id: string;
  /** Oldest `asOf` first; entries that are always known come first. Never empty. */
  readonly entries: readonly EventEntry[];
}

export interface StoryStep {
  readonly event?: string;
  readonly view?: ViewWindow;
  readonly title: Text;
  readonly text: Text;
}

/** A stretch of time in EDTF; both ends included. */
export interface ViewWindow {
  readonly start?: string;
  readonly end?: string;
}

/** All layers, merged by id. Immutable; see `knownAt` for what was known on a day. */
export interface Timeline {
  readonly title?: Text;
  readonly description?: Text;
  readonly layers: readonly Layer[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** In lane order. */
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Actor ids whose accounts are compared, in fixed order. */
  readonly parties: readonly string[];
  readonly events: TimelineEvents;
  /** Numbers over time that can be drawn beside the events, each id once. */
  readonly series: readonly BackgroundSeries[];
  readonly story: readonly StoryStep[];
  /** The window first shown; absent = all. */
  readonly view?: ViewWindow;
}
