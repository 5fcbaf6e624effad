import type { Locale } from '../../locale/locale.ts';
import { pickText, type PickedText } from '../../locale/pick-text.ts';
import type { Timeline } from '../../model/timeline.ts';

const SEPARATOR = '+';

/** Place of an actor among all: the parties first, then as the documents list them. */
function placeOf(id: string, { parties, actors }: Timeline): number {
  const party = parties.indexOf(id);
  return party >= 0 ? party : parties.length + [...actors.keys()].indexOf(id);
}

/** Whose event it is: the parties that act in it, else the states, else the actor named first. */
function leadOf(actors: readonly string[], { parties, actors: all }: Timeline): readonly string[] {
  const acting = actors.filter((id) => parties.includes(id));
  if (acting.length > 0) return acting;
  const states = actors.filter((id) => all.get(id)?.kind === 'state');
  return states.length > 0 ? states : actors.slice(0, 1);
}

/**
 * Id of an event’s lane where lanes are made of actors: what several parties or states do together has a lane of its own. `''`
 * without actors.
 */
export function actorLaneKey(actors: readonly string[], timeline: Timeline): string {
  const ids = leadOf(actors, timeline);
  if (ids.length < 2) return ids[0] ?? '';
  return ids.toSorted((a, b) => placeOf(a, timeline) - placeOf(b, timeline)).join(SEPARATOR);
}

const idsOf = (key: string, { actors }: Timeline): readonly string[] =>
  actors.has(key) ? [key] : key.split(SEPARATOR);

/** Where a lane stands among the others: what actors do together, between their own lanes. */
export function actorLanePlace(key: string, timeline: Timeline): number {
  const ids = idsOf(key, timeline);
  return ids.reduce((sum, id) => sum + placeOf(id, timeline), 0) / ids.length;
}

/** `China`; of a joint lane, short names: `China and US`. */
export function actorLaneTitle(key: string, timeline: Timeline, locale: Locale): PickedText {
  const ids = idsOf(key, timeline);
  const nameOf = (id: string): PickedText => {
    const actor = timeline.actors.get(id);
    return pickText((ids.length > 1 ? actor?.short : undefined) ?? actor?.name ?? id, locale.tag);
  };
  if (ids.length === 1) return nameOf(key);
  return { text: locale.list(ids.map((id) => nameOf(id).text)), lang: locale.tag };
}
