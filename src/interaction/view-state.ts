import type { TimelineFilter } from '../model/known-timeline.ts';

/** What the reader looks at: one frozen object, replaced and never changed. */
export interface ViewState {
  /** UTC ms. Absent together with `endMs`: the window first shown. */
  readonly startMs?: number;
  /** UTC ms, exclusive. */
  readonly endMs?: number;
  /** Absent = no filter. */
  readonly filter?: TimelineFilter;
}

/** The view before anything was done. */
export const HOME_VIEW: ViewState = Object.freeze({});
