import type { EdtfDate } from './edtf/edtf-date.ts';
import type { Text } from './text.ts';
import type { Claim, Figure, Link, Media, SourceRef, Stated, Status, Tone } from './event-entry.ts';

/** A date and status that counted for a while. */
export interface Revision {
  readonly when: EdtfDate;
  readonly status: Status;
  readonly layer: string;
  /** EDTF day from which it was known; absent = always known. */
  readonly asOf?: string;
  readonly asOfMs: number;
  /** Source id, when the entry names one. */
  readonly source?: string;
}

/**
 * What the accounts say taken together.
 * `differ`: parties contradict each other, or one is silent on some claims the other makes;
 * `one-side`: only one party says anything, and another party's silence was checked.
 */
export type Agreement =
  | { readonly type: 'none' }
  | { readonly type: 'agree' }
  | { readonly type: 'differ' }
  | { readonly type: 'one-side'; readonly party: string };

/** One event as known at a knowledge date. */
export interface KnownEvent {
  readonly id: string;
  readonly when: EdtfDate;
  readonly status: Status;
  /** True when it was planned, its last possible day has passed at the knowledge date, and nothing says it happened. */
  readonly isOverdue: boolean;
  readonly title: Text;
  readonly summary?: Text;
  readonly kind?: string;
  readonly tone?: Tone;
  readonly topics: readonly string[];
  readonly actors: readonly string[];
  readonly place?: Text;
  readonly importance: number;
  /** What each layer's source said of the date, oldest first. */
  readonly stated: readonly (Stated & { readonly layer: string })[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly sources: readonly SourceRef[];
  readonly media: readonly Media[];
  /** Layers that say anything of it, oldest first. */
  readonly layers: readonly string[];
  /** The revision that counts. Its `layer` tells where the date's precision comes from. */
  readonly current: Revision;
  /** Dates other known layers give that contain the current one but are less precise, oldest first; each date once. */
  readonly coarser: readonly Revision[];
  /** Earlier revisions whose date or status was replaced, oldest first. */
  readonly earlier: readonly Revision[];
  readonly agreement: Agreement;
}
