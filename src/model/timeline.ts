import type { BackgroundSeries } from './background-series.ts';
import type { TimelineEvents } from './timeline-events.ts';
import type { Text } from './text.ts';
export type ActorKind = 'state' | 'person' | 'organisation';
export type SourceKind = 'news' | 'readout' | 'post' | 'official' | 'dataset' | 'other';

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
