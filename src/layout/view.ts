import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { MeasureText } from './measure-text.ts';

export type LayoutMode = 'auto' | 'horizontal' | 'vertical';
export type LaneMode = 'topic' | 'actor' | 'kind' | 'none';
export type ColorMode = 'none' | 'topic' | 'actor' | 'tone';

/** What may be chosen; the default first. */
export const LAYOUT_MODES: readonly [LayoutMode, ...LayoutMode[]] = ['auto', 'horizontal', 'vertical'];
export const LANE_MODES: readonly [LaneMode, ...LaneMode[]] = ['topic', 'actor', 'kind', 'none'];
export const COLOR_MODES: readonly [ColorMode, ...ColorMode[]] = ['none', 'topic', 'actor', 'tone'];

/** How a timeline is looked at. Everything but the width may be left out. */
export interface TimelineView {
  /** px of the whole drawing. */
  readonly width: number;
  /** Edges of the window: EDTF, `Date` or UTC ms. An EDTF end is included whole. Absent = the document's `view`, else all. */
  readonly start?: string | Date | number;
  readonly end?: string | Date | number;
  /** Knowledge date, EDTF day. Absent = the newest `asOf` among the layers shown. */
  readonly asOf?: string;
  readonly filter?: TimelineFilter;
  readonly layout?: LayoutMode;
  readonly lanes?: LaneMode;
  readonly colorBy?: ColorMode;
  /** Ids of the background series drawn, separated by blanks; those that are not there are passed over. */
  readonly series?: string;
  /** BCP 47; unknown languages fall back to English. */
  readonly locale?: string;
  /** Width of text; default: a table of Arial's widths, equal on every machine. */
  readonly measure?: MeasureText;
  /** Horizontal layout: px the whole drawing is high at least; the room stands below the lanes. */
  readonly leastHeight?: number;
  /** Vertical layout: keep this much room below one event for its details. */
  readonly opened?: { readonly event: string; readonly height: number };
  /** Vertical layout: draw at most this many events. */
  readonly limit?: number;
}
