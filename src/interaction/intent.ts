import type { TimelineFilter } from '../model/timeline-filter.ts';

/** What a reader wants done to the view. A wish, not a state: `applyIntent` clamps. */
export type Intent =
  /** Factor above 1 shows less time. `atMs` stays where it is on screen; default: the middle. */
  | { readonly type: 'zoom'; readonly factor: number; readonly atMs?: number }
  /** Share of the window; positive is later. */
  | { readonly type: 'pan'; readonly fraction: number }
  /** Show all dates. */
  | { readonly type: 'fit' }
  /** Back to the window first shown. */
  | { readonly type: 'home' }
  /** A window, UTC ms, end exclusive. */
  | { readonly type: 'window'; readonly startMs: number; readonly endMs: number }
  /** Move, or widen, no farther than needed to hold a stretch. */
  | { readonly type: 'reveal'; readonly startMs: number; readonly endMs: number }
  | { readonly type: 'filter'; readonly filter: TimelineFilter | undefined };
