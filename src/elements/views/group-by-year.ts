import type { Locale } from '../../locale/locale.ts';
import type { KnownEvent } from '../../model/known-timeline.ts';

/** Events that begin in one year. */
export interface YearGroup {
  /** Usable in an id; empty for events without any finite date. */
  readonly key: string;
  readonly title: string;
  readonly events: readonly KnownEvent[];
}

/** The year an event is filed under: where it begins, or where it ends when its beginning is open. */
function yearOf({ when }: KnownEvent): number | undefined {
  const ms = [when.earliest, when.latest].find((edge) => Number.isFinite(edge));
  return ms === undefined ? undefined : new Date(ms).getUTCFullYear();
}

/** Runs of events of one year, in the order given. */
export function groupByYear(events: readonly KnownEvent[], locale: Locale): readonly YearGroup[] {
  const groups = new Map<number | undefined, KnownEvent[]>();
  for (const event of events) {
    const year = yearOf(event);
    const group = groups.get(year);
    if (group) group.push(event);
    else groups.set(year, [event]);
  }
  return [...groups].map(([year, members]) => ({
    key: String(year ?? ''),
    title: year === undefined ? locale.strings.drawing.otherLane : locale.strings.axis.year(year),
    events: members,
  }));
}
