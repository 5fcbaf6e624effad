import { laneKeyOf } from '../../layout/horizontal/lanes-of.ts';
import type { LaneMode } from '../../layout/view.ts';
import type { EdtfDate } from '../../model/edtf/edtf-date.ts';
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

/** The date that begins or ends another: of a period with known ends, that end alone. */
function edgeOf(when: EdtfDate, edge: 'start' | 'end'): EdtfDate {
  const end = when.kind === 'interval' ? when[edge] : when;
  return typeof end === 'string' ? when : end;
}

/** What the window holds, for the summary: how many events of how many lanes, from when to when, how many of them planned. */
export function summaryWords({ events, known }: Picture, lanes: LaneMode, locale: Locale): string {
  const [first] = events;
  if (!first) return locale.strings.drawing.noEvents;
  const last = events.reduce((latest, event) => (event.when.latest > latest.when.latest ? event : latest), first);
  return locale.strings.ui.summary({
    events: events.length,
    lanes: new Set(events.map((event) => laneKeyOf(event, lanes, known)).filter(Boolean)).size,
    from: locale.date(edgeOf(first.when, 'start'), 'bare-long'),
    to: locale.date(edgeOf(last.when, 'end'), 'bare-long'),
    planned: events.filter(({ status }) => status === 'planned' || status === 'postponed').length,
    lanesBy: lanes,
  });
}
