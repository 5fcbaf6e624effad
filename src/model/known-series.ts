import { memoizeWeak } from '../util/memoize-weak.ts';
import { upperBound } from '../util/upper-bound.ts';
import type { BackgroundSeries, SeriesPoint } from './background-series.ts';
import { MS_PER_DAY } from './edtf/civil-day.ts';
import type { KnownTimeline } from './known-timeline.ts';

/** A background series as far as it was known on a day. */
export interface KnownSeries {
  readonly series: BackgroundSeries;
  /** From the first on, up to the knowledge date; never empty. */
  readonly points: readonly SeriesPoint[];
  /** UTC ms, exclusive: where the last value ends to be known. */
  readonly endMs: number;
}

/** The ids in a list with blanks between them. */
export const seriesIds = (ids: string | null | undefined): readonly string[] => ids?.split(/\s+/).filter(Boolean) ?? [];

/** The series of the layers that are on which had a value by the knowledge date, in the order of the documents. Linear in points the first time. */
export const offeredSeries: (known: KnownTimeline) => readonly KnownSeries[] = memoizeWeak(
  ({ timeline, layers, asOfMs }: KnownTimeline) =>
    timeline.series.flatMap((series) => {
      const isKnown = layers.includes(series.layer) && series.asOfMs <= asOfMs;
      return isKnown ? (knownPart(series, asOfMs) ?? []) : [];
    }),
);

/** Those of `offeredSeries` that are asked for by `ids`, separated by blanks; ids it does not know are passed over. */
export function knownSeries(known: KnownTimeline, ids: string | null | undefined): readonly KnownSeries[] {
  const wanted = seriesIds(ids);
  return wanted.length === 0 ? [] : offeredSeries(known).filter(({ series }) => wanted.includes(series.id));
}

/** Those asked for which were known by the knowledge date and are not there, because the documents that give them are off. */
export function hiddenSeries(known: KnownTimeline, ids: string | null | undefined): readonly BackgroundSeries[] {
  const wanted = seriesIds(ids);
  return known.timeline.series.filter(
    (series) =>
      wanted.includes(series.id) &&
      !known.layers.includes(series.layer) &&
      series.asOfMs <= known.asOfMs &&
      knownPart(series, known.asOfMs) !== undefined,
  );
}

/** A later point tells that the value before it held until then; without one it is known for its own day only. */
function knownPart(series: BackgroundSeries, asOfMs: number): KnownSeries | undefined {
  const count = upperBound(series.points.length, (at) => (series.points[at]?.atMs ?? Infinity) <= asOfMs);
  const last = series.points[count - 1];
  if (!last) return undefined;
  const heldUntilMs = count < series.points.length ? asOfMs : last.atMs;
  return { series, points: series.points.slice(0, count), endMs: heldUntilMs + MS_PER_DAY };
}
