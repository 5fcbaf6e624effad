import type { TimelineFilter } from '../model/timeline-filter.ts';

/** What the reader looks at: one frozen object, replaced and never changed. */
export interface ViewState {
  /** UTC ms. Absent together with `endMs`: the window first shown. */
  readonly startMs?: number;
  /** UTC ms, exclusive. */
  readonly endMs?: number;
  /** Absent = no filter. */
  readonly filter?: TimelineFilter;
  /** EDTF day looked from, `null` for the newest. Absent until the reader has chosen one. */
  readonly asOf?: string | null;
  /** The step of the story it belongs to, from 0. Absent outside the story. */
  readonly story?: number;
}

/** The view before anything was done. */
export const HOME_VIEW: ViewState = Object.freeze({});

/** The same window under another filter; `undefined` and a filter without any field are none. */
export function filteredView({ filter: _old, ...rest }: ViewState, filter: TimelineFilter | undefined): ViewState {
  const isFilter = filter !== undefined && Object.values(filter).some((value) => value !== undefined);
  return Object.freeze(isFilter ? { ...rest, filter } : rest);
}

/** The window first shown, under the same filter, from the same day; the same object when it is shown already. */
export function homeView(view: ViewState): ViewState {
  const { startMs, endMs, ...rest } = view;
  if (startMs === undefined && endMs === undefined) return view;
  return Object.keys(rest).length > 0 ? Object.freeze(rest) : HOME_VIEW;
}
