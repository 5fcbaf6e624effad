import type { Locale } from '../../locale/locale.ts';
import { pickText, type PickedText } from '../../locale/pick-text.ts';
import type { KnownEvent, KnownTimeline } from '../../model/known-timeline.ts';
import { memoizeWeak } from '../../util/memoize-weak.ts';
import type { LaneMode } from '../view.ts';
import { actorLaneKey, actorLanePlace, actorLaneTitle } from './actor-lane.ts';
import { eventColumns, type EventColumns } from './event-columns.ts';

/** Events that share a lane, in time order; those outside the window too. */
export interface Lane {
  /** Topic, actors or kind; `''` for events without one, and for the only lane where there are none. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly columns: EventColumns;
}

/** Id of the lane an event stands in; `''` without the property lanes are made of. */
export function laneKeyOf(event: KnownEvent, mode: LaneMode, { timeline }: KnownTimeline): string {
  switch (mode) {
    case 'topic':
      return event.topics[0] ?? '';
    case 'actor':
      return actorLaneKey(event, timeline);
    case 'kind':
      return event.kind ?? '';
    case 'none':
      return '';
  }
}

/** Lanes that have events, in order: as the document lists topics; joint lanes of actors between their own; kinds as they first occur. */
function inOrder(keys: readonly string[], mode: LaneMode, { timeline }: KnownTimeline): readonly string[] {
  if (mode === 'topic') return [...timeline.topics.keys()].filter((id) => keys.includes(id));
  if (mode !== 'actor') return keys;
  const places = new Map(keys.map((key) => [key, actorLanePlace(key, timeline)]));
  return keys.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** All events by lane, in the order of the lanes; events without the property come last. */
function groupEvents(known: KnownTimeline, mode: LaneMode): ReadonlyMap<string, EventColumns> {
  const groups = new Map<string, KnownEvent[]>();
  const others: KnownEvent[] = [];
  for (const event of known.events) {
    const key = laneKeyOf(event, mode, known);
    const group = key === '' ? others : groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const ordered = inOrder([...groups.keys()], mode, known).map((id) => [id, groups.get(id) ?? []] as const);
  const filled = others.length > 0 ? [...ordered, ['', others] as const] : ordered;
  return new Map(filled.map(([id, events]) => [id, eventColumns(events)]));
}

const groupsOf = memoizeWeak((known: KnownTimeline) => {
  const byMode = new Map<LaneMode, ReadonlyMap<string, EventColumns>>();
  return (mode: LaneMode) => {
    const groups = byMode.get(mode) ?? groupEvents(known, mode);
    byMode.set(mode, groups);
    return groups;
  };
});

function titleOf(id: string, mode: LaneMode, known: KnownTimeline, locale: Locale): PickedText {
  if (mode === 'none') return { text: '', lang: locale.tag };
  if (id === '') return { text: locale.strings.drawing.otherLane, lang: locale.tag };
  if (mode === 'kind') return { text: locale.strings.ui.kindName(id), lang: locale.tag };
  if (mode === 'actor') return actorLaneTitle(id, known.timeline, locale);
  return pickText(known.timeline.topics.get(id)?.name ?? id, locale.tag);
}

/** All lanes that have events. Where no event has the property, the only lane has no title. Linear the first time, then by lanes. */
export function lanesOf(known: KnownTimeline, mode: LaneMode, locale: Locale): readonly Lane[] {
  const groups = groupsOf(known)(mode);
  const isOnlyOther = groups.size === 1 && groups.has('');
  return [...groups].map(([id, columns]) => {
    const { text, lang } = titleOf(id, mode, known, locale);
    return { id, title: isOnlyOther ? '' : text, lang: lang || locale.tag, columns };
  });
}
