import { ascending } from 'd3-array';
import type { Locale } from '../locale/locale.ts';
import { pickText } from '../locale/pick-text.ts';
import type { EventList } from '../model/event-list.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { KeyEntry } from './key-entries.ts';
import { KEY_GLYPH } from './key-glyph.ts';
import { paintOf } from './marks/paint-of.ts';
import { DOT_PX } from './metrics.ts';
import type { Paint } from './scene.ts';
import type { ColorMode } from './view.ts';

/** What a colour stands for, in the words the data or the language has for it. */
function wordsFor(
  paint: Paint,
  event: KnownEvent,
  mode: ColorMode,
  { timeline }: KnownTimeline,
  locale: Locale,
): string {
  const nameOf = (id: string | undefined): string => {
    const actor = id === undefined ? undefined : timeline.actors.get(id);
    return actor ? pickText(actor.short ?? actor.name, locale.tag).text : (id ?? '');
  };
  if (mode === 'tone') return event.tone ? locale.strings.ui.toneNames[event.tone] : '';
  if (paint === 'actor-other') return locale.strings.drawing.otherLane;
  if (mode === 'topic') return pickText(timeline.topics.get(event.topics[0] ?? '')?.name ?? '', locale.tag).text;
  if (paint === 'actor-both') return locale.list(timeline.parties.slice(0, 2).map(nameOf));
  return nameOf(timeline.parties[paint === 'actor-1' ? 0 : 1]);
}

/** A swatch for each colour that occurs among the events drawn, in the order of the palette; none where colour says nothing. */
export function colorEntries(
  events: EventList<KnownEvent>,
  mode: ColorMode,
  known: KnownTimeline,
  locale: Locale,
): readonly KeyEntry[] {
  if (mode === 'none') return [];
  const entries = new Map<Paint, KeyEntry>();
  for (const event of events) {
    const paint = paintOf(event, mode, known);
    if (entries.has(paint)) continue;
    const words = wordsFor(paint, event, mode, known, locale);
    const swatch = {
      type: 'circle',
      x: KEY_GLYPH.width / 2,
      y: KEY_GLYPH.height / 2,
      radius: DOT_PX,
      fill: paint,
    } as const;
    entries.set(paint, { shape: 'color', words, items: [swatch] });
  }
  return [...entries]
    .sort(([a], [b]) => ascending(a, b))
    .map(([, entry]) => entry)
    .filter(({ words }) => words !== '');
}
