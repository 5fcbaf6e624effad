import { pickText, type PickedText } from '../../locale/pick-text.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Facet } from '../filter-parts.ts';

/** A page can set any filter, also by values that nobody knows. */
const wordOf = (value: string, names: Readonly<Partial<Record<string, string>>>): string => names[value] ?? value;

/** The name of a value of a facet in the reader’s language, with its own language where there is none. */
export function valueName(facet: Facet, value: string, timeline: Timeline, locale: Locale): PickedText {
  const { ui } = locale.strings;
  const own = (text: string): PickedText => ({ text, lang: locale.tag });
  switch (facet) {
    case 'topics':
      return pickText(timeline.topics.get(value)?.name ?? value, locale.tag);
    case 'actors':
      return pickText(timeline.actors.get(value)?.name ?? value, locale.tag);
    case 'kinds':
      return own(ui.kindName(value));
    case 'statuses':
      return own(wordOf(value, ui.statusNames));
    case 'tones':
      return own(wordOf(value, ui.toneNames));
  }
}
