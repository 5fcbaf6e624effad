import { lastInWindow, planIndexOf } from '../../layout/events-in-window.ts';
import { lanesOf } from '../../layout/horizontal/lanes-of.ts';
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
export function summaryWords({ events, known, window }: Picture, lanes: LaneMode, locale: Locale): string {
  const first = events.at(0);
  const last = lastInWindow(known, window);
  if (!first || !last) return locale.strings.drawing.noEvents;
  const { startMs, endMs } = window;
  return locale.strings.ui.summary({
    events: events.length,
    lanes: lanesOf(known, lanes, locale).filter((lane) => lane.id && lane.events.index.count(startMs, endMs) > 0)
      .length,
    from: locale.date(edgeOf(first.when, 'start'), 'bare-long'),
    to: locale.date(edgeOf(last.when, 'end'), 'bare-long'),
    planned: planIndexOf(known).count(startMs, endMs),
    lanesBy: lanes,
  });
}
