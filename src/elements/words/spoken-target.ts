import { agreementWords, dateWords, titleWords } from '../../layout/event-words.ts';
import { DAY_MS } from '../../layout/metrics.ts';
import type { AggregateFacts, Target } from '../../layout/scene.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { DateStyle, Locale } from '../../locale/locale.ts';
import { edtfDay } from '../../model/edtf/format-edtf-day.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';

/** Short statements one after the other, with the full stop of the language between them. */
const inSentences = (parts: readonly (string | undefined)[], { tag }: Locale): string =>
  parts.filter((part) => part !== undefined).join(tag.startsWith('zh') ? '。' : '. ');

/**
 * An event in one breath for a screen reader, the distinguishing part first:
 * `30 October 2025. Trump and Xi meet in Busan. Accounts differ.`
 */
function spokenEvent(event: KnownEvent, known: KnownTimeline, locale: Locale): string {
  const parts = [
    dateWords(event, locale, 'spoken'),
    titleWords(event, locale).text,
    agreementWords(event, known, locale),
    event.status === 'ongoing' ? locale.strings.ui.statusNames.ongoing : undefined,
  ];
  return inSentences(parts, locale);
}

/** From the first day any of the events touches to the end of the last; open ends do not count. `undefined` without any finite date. O(n). */
export function spanOf(events: readonly KnownEvent[]): TimeWindow | undefined {
  let startMs = Infinity;
  let lastMs = -Infinity;
  for (const { when } of events) {
    for (const ms of [when.earliest, when.latest].filter(Number.isFinite)) {
      startMs = Math.min(startMs, ms);
      lastMs = Math.max(lastMs, ms);
    }
  }
  return startMs > lastMs ? undefined : { startMs, endMs: lastMs + DAY_MS };
}

/** From when to when events reach, in words; empty without any finite date. */
export function spanWords(events: readonly KnownEvent[], locale: Locale, style: DateStyle): string {
  const span = spanOf(events);
  return span ? spanInWords(span, locale, style) : '';
}

/** From the first day of a stretch to its last, in words. */
export function spanInWords({ startMs, endMs }: TimeWindow, locale: Locale, style: DateStyle): string {
  return locale.date(parseEdtf(`${edtfDay(startMs)}/${edtfDay(endMs - DAY_MS)}`), style);
}

/** The least certain status of events that are counted, in words; `undefined` where all of them have begun. */
export const someStatus = ({ status }: AggregateFacts, { strings }: Locale): string | undefined =>
  status === 'occurred' || status === 'ongoing' ? undefined : strings.drawing.some(strings.ui.statusNames[status]);

/** What a mark’s button is called. */
export function spokenTarget(
  { count, aggregate }: Target,
  event: KnownEvent | undefined,
  known: KnownTimeline,
  locale: Locale,
): string {
  if (event && count === 1) return spokenEvent(event, known, locale);
  const { drawing } = locale.strings;
  const span = aggregate?.span ? spanInWords(aggregate.span, locale, 'spoken') : undefined;
  const top = event && drawing.among(titleWords(event, locale).text);
  return inSentences([span, drawing.eventCount(count), top, aggregate && someStatus(aggregate, locale)], locale);
}
