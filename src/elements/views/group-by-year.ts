import type { Locale } from '../../locale/locale.ts';
import { dayNumberToCivil, msToDayNumber } from '../../model/edtf/civil-day.ts';
import type { KnownEvent } from '../../model/known-facts.ts';

/** Events that begin in one year. */
export interface YearGroup {
  readonly title: string;
  readonly events: readonly KnownEvent[];
}

/** The year an event is filed under: where it begins, or where it ends when its beginning is open. */
function yearTitle({ when }: KnownEvent, { strings }: Locale): string {
  const ms = [when.earliest, when.latest].find((edge) => Number.isFinite(edge));
  return ms === undefined ? strings.drawing.otherLane : strings.axis.year(dayNumberToCivil(msToDayNumber(ms)).year);
}

/** Events by year, in the order given; those without any finite date are one group. */
export function groupByYear(events: readonly KnownEvent[], locale: Locale): readonly YearGroup[] {
  const groups = new Map<string, KnownEvent[]>();
  for (const event of events) {
    const title = yearTitle(event, locale);
    const group = groups.get(title);
    if (group) group.push(event);
    else groups.set(title, [event]);
  }
  return Array.from(groups, ([title, members]) => ({ title, events: members }));
}
