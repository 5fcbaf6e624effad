/** A stretch on one axis, `[start, end]`. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** True when two stretches come nearer to each other than `gap`. */
export const intervalsOverlap = (a: Interval, b: Interval, gap = 0): boolean =>
  a.start < b.end + gap && b.start < a.end + gap;
