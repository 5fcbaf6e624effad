import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { NOTES_LINE } from './ics-names.ts';

/** The description of a calendar entry: the event’s summary; below a line its date as known, status and sources. */
export function icsNotes(event: KnownEvent, { timeline, asOf, asOfMs }: KnownTimeline, locale: Locale): string {
  const { ui } = locale.strings;
  const summary = event.summary === undefined ? '' : pickText(event.summary, locale.tag).text;
  const status = ui.statusNames[event.status];
  const ids = [...new Set(event.sources.map(({ id }) => id))];
  const sources = ids.map((id) => oneLine(pickText(timeline.sources.get(id)?.title ?? id, locale.tag).text));
  const notes = [
    ui.colonList(ui.date, locale.date(event.when, 'long')),
    ui.colonList(ui.status, asOf === undefined ? status : ui.statusAsOf(status, locale.day(asOfMs, 'long'))),
    ...(sources.length > 0 ? [ui.colonList(ui.sources, sources.join('; '))] : []),
  ];
  return [...(summary === '' ? [] : [summary]), NOTES_LINE, ...notes].join('\n');
}

/** No line of the notes can be taken for the line above them. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
