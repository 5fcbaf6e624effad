import { laneKeyOf } from '../../layout/horizontal/lanes-of.ts';
import type { LaneMode } from '../../layout/view.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Picture } from '../picture.ts';

/** What the window shows, for the announcement after a change: `Showing … to …. 8 of 66 events.` */
export const showingWords = ({ window, events, known }: Picture, locale: Locale): string =>
  locale.strings.ui.showing({
    from: locale.day(window.startMs, 'long'),
    to: locale.day(window.endMs - 1, 'long'),
    shown: events.length,
    total: known.events.length,
  });

/** What the window holds, for the summary: how many events of how many lanes, from when to when, how many of them planned. */
export function summaryWords({ events }: Picture, lanes: LaneMode, locale: Locale): string {
  const [first] = events;
  if (!first) return locale.strings.drawing.noEvents;
  const last = events.reduce((latest, event) => (event.when.latest > latest.when.latest ? event : latest), first);
  return locale.strings.ui.summary({
    events: events.length,
    lanes: new Set(events.map((event) => laneKeyOf(event, lanes)).filter(Boolean)).size,
    from: locale.date(first.when, 'bare-long'),
    to: locale.date(last.when, 'bare-long'),
    planned: events.filter(({ status }) => status === 'planned' || status === 'postponed').length,
    lanesBy: lanes,
  });
}
