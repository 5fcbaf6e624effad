import type { DateStyle, Locale } from '../../locale/locale.ts';
import type { KnownEvent } from '../../model/known-timeline.ts';

/** The date of an event in full, in running text or aloud; of a plan without a day it says that the day is not set. */
export function longDate(
  { when, status }: KnownEvent,
  locale: Locale,
  style: Extract<DateStyle, 'long' | 'spoken'>,
): string {
  const isPlan = status === 'planned' || status === 'postponed';
  const isCoarse = when.kind === 'point' && when.earliest !== when.latest;
  if (isPlan && isCoarse) return locale.strings.drawing.dayNotSet(locale.date(when, 'bare-long'));
  return locale.date(when, style);
}
