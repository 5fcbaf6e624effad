import type { KnownEvent, KnownTimeline } from '../../model/known-timeline.ts';
import type { Locale } from '../../locale/locale.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { LaneMode } from '../view.ts';

/** Events that share a lane, in time order. */
export interface Lane {
  /** Topic, actor or kind; `''` for events without one, and for the only lane where there are none. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly events: readonly KnownEvent[];
}

function keyOf(event: KnownEvent, mode: LaneMode): string {
  switch (mode) {
    case 'topic':
      return event.topics[0] ?? '';
    case 'actor':
      return event.actors[0] ?? '';
    case 'kind':
      return event.kind ?? '';
    case 'none':
      return '';
  }
}

function titleOf(id: string, mode: LaneMode, known: KnownTimeline, locale: Locale): { readonly text: string; readonly lang: string } {
  if (mode === 'none') return { text: '', lang: locale.tag };
  if (id === '') return { text: locale.strings.drawing.otherLane, lang: locale.tag };
  if (mode === 'kind') return { text: locale.strings.ui.kindName(id), lang: locale.tag };
  const named = mode === 'topic' ? known.timeline.topics.get(id) : known.timeline.actors.get(id);
  return pickText(named?.name ?? id, locale.tag);
}

/** Order of the lanes: as the document lists topics or actors; kinds as they first occur. */
function orderOf(mode: LaneMode, known: KnownTimeline): readonly string[] {
  if (mode === 'topic') return [...known.timeline.topics.keys()];
  return mode === 'actor' ? [...known.timeline.actors.keys()] : [];
}

/** Groups events into lanes. Lanes without events are left out; events without the property come last. */
export function lanesOf(events: readonly KnownEvent[], mode: LaneMode, known: KnownTimeline, locale: Locale): readonly Lane[] {
  const groups = new Map<string, KnownEvent[]>();
  for (const id of orderOf(mode, known)) groups.set(id, []);
  for (const event of events) {
    const key = keyOf(event, mode);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const last = groups.get('');
  if (last) {
    groups.delete('');
    groups.set('', last);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([id, members]) => {
      const { text, lang } = titleOf(id, mode, known, locale);
      return { id, title: text, lang: lang || locale.tag, events: members };
    });
}
