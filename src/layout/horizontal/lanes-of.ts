import type { Locale } from '../../locale/locale.ts';
import { pickText, type PickedText } from '../../locale/pick-text.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { memoizeWeak } from '../../util/memoize-weak.ts';
import type { LaneMode } from '../view.ts';
import { actorLaneTitle } from './actor-lane.ts';
import { groupEvents } from './group-events.ts';
import type { LaneEvents } from './lane-events.ts';

/** Events that share a lane, in time order; those outside the window too. */
export interface Lane {
  /** Topic, actors or kind; `''` for events without one, and for the only lane where there are none. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly events: LaneEvents;
}

const groupsOf = memoizeWeak((known: KnownTimeline) => {
  const byMode = new Map<LaneMode, ReadonlyMap<string, LaneEvents>>();
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
  return [...groups].map(([id, events]) => {
    const { text, lang } = titleOf(id, mode, known, locale);
    return { id, title: isOnlyOther ? '' : text, lang: lang || locale.tag, events };
  });
}
