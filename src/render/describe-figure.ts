import { agreementWords, titleWords } from '../layout/event-words.ts';
import { seriesSentence } from '../layout/series/series-sentence.ts';
import type { Figure } from '../layout/layout-figure.ts';
import { localeFor } from '../locale/locales.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';

const MAX_EVENTS = 60;

function sentence(event: KnownEvent, known: KnownTimeline, lang: string): string {
  const locale = localeFor(lang);
  const agreement = agreementWords(event, known, locale);
  const words = [locale.date(event.when, 'spoken'), titleWords(event, locale).text, ...(agreement ? [agreement] : [])];
  return locale.strings.drawing.sentence(words);
}

/** The picture in words, for who cannot see it: the standfirst, then every event with its date; past 60 their number. */
export function describeFigure(known: KnownTimeline, { events, series, scene, description, lang }: Figure): string {
  const locale = localeFor(lang);
  const { drawing } = locale.strings;
  const told = events.slice(0, MAX_EVENTS).map((event) => sentence(event, known, lang));
  const more = events.length > MAX_EVENTS ? [drawing.eventCount(events.length)] : [];
  const strips = series.map((one) => seriesSentence(one, scene.window, locale));
  return [description, ...told, ...more, ...strips].filter(Boolean).join(' ');
}
