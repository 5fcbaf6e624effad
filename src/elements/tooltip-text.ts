import { dateWords, titleWords } from '../layout/event-words.ts';
import type { Target } from '../layout/scene.ts';
import type { Locale } from '../locale/locale.ts';
import type { KnownEvent } from '../model/known-timeline.ts';
import { spanWords } from './spoken-target.ts';
import type { TooltipText } from './views/tooltip.ts';

/** What a mark’s tooltip says; `undefined` where the drawing says it all already. `events` are the mark’s. */
export function tooltipText(target: Target, events: readonly KnownEvent[], locale: Locale): TooltipText | undefined {
  const [first] = events;
  if (!first) return undefined;
  if (events.length > 1) {
    return {
      title: locale.strings.drawing.eventCount(events.length),
      date: spanWords(events, locale, 'bare'),
      lang: locale.tag,
    };
  }
  if (target.label && !target.isShortened) return undefined;
  const { text, lang } = titleWords(first, locale);
  return { title: text, date: dateWords(first, locale), lang };
}
