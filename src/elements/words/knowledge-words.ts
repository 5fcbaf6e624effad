import type { Locale } from '../../locale/locale.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';

/** The day looked from and how many events were known by then, for a screen reader; nothing where no day is given. */
export function knowledgeWords({ asOfMs, events }: KnownTimeline, locale: Locale): string | undefined {
  if (!Number.isFinite(asOfMs)) return undefined;
  const { ui, drawing } = locale.strings;
  return ui.colonList(ui.asOf(locale.day(asOfMs, 'long')), drawing.eventCount(events.length));
}
