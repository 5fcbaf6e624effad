import type { Text } from './text.ts';

/** A value from a day on. */
export interface SeriesPoint {
  /** Start of the day, UTC ms. */
  readonly atMs: number;
  readonly value: number;
  readonly note?: Text;
}

/** One number over time, by one measure: a value holds until the next, the last is known for its own day only. */
export interface BackgroundSeries {
  readonly id: string;
  readonly label: Text;
  /** How it is measured, in a few words. */
  readonly measure?: Text;
  readonly unit: Text;
  readonly note?: Text;
  /** Source id. */
  readonly source?: string;
  /** Id of the layer that gives it. */
  readonly layer: string;
  /** UTC ms of the day the layer knew; `-Infinity` when it is always known. */
  readonly asOfMs: number;
  /** Oldest first, one a day; never empty. */
  readonly points: readonly SeriesPoint[];
}
