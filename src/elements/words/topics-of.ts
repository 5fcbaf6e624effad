import type { KnownEvent } from '../../model/known-facts.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import type { Text } from '../../model/text.ts';

/** Names of an event’s topics, in its own order; one without a definition is named by its id. */
export const topicsOf = ({ topics }: KnownEvent, { timeline }: KnownTimeline): readonly Text[] =>
  topics.map((id) => timeline.topics.get(id)?.name ?? id);
