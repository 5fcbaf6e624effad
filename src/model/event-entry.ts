import type { EdtfDate } from './edtf/edtf-date.ts';
import type { Text } from './text.ts';

export type Status = 'occurred' | 'planned' | 'ongoing' | 'postponed' | 'cancelled';

export type Tone = 'cooperation' | 'friction' | 'mixed' | 'neutral';

export type Basis = 'approved' | 'announced' | 'pledged' | 'reported' | 'delivered';

export type LinkRelation = 'refers-to' | 'responds-to' | 'prepares' | 'follows' | 'amends';

export type AccountState = 'stated' | 'differs' | 'not-mentioned' | 'denied' | 'declined' | 'no-readout' | 'unknown';

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
