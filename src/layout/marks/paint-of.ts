import type { KnownEvent } from '../../model/known-facts.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import type { Tone } from '../../model/event-entry.ts';
import type { Paint } from '../scene.ts';
import type { ColorMode } from '../view.ts';

const TOPIC_PAINTS: readonly Paint[] = ['topic-1', 'topic-2', 'topic-3', 'topic-4', 'topic-5', 'topic-6'];
/** Neither red nor green: a tone is an editor’s reading, not a verdict. */
const TONE_PAINTS: Readonly<Record<Tone, Paint>> = {
  cooperation: 'topic-2',
  friction: 'topic-4',
  mixed: 'topic-3',
  neutral: 'actor-other',
};

function topicPaint(event: KnownEvent, known: KnownTimeline): Paint {
  const at = [...known.timeline.topics.keys()].indexOf(event.topics[0] ?? '');
  return TOPIC_PAINTS[at] ?? 'actor-other';
}

function actorPaint(event: KnownEvent, known: KnownTimeline): Paint {
  const [first, second] = known.timeline.parties;
  const hasFirst = first !== undefined && event.actors.includes(first);
  const hasSecond = second !== undefined && event.actors.includes(second);
  if (hasFirst && hasSecond) return 'actor-both';
  if (hasFirst) return 'actor-1';
  return hasSecond ? 'actor-2' : 'actor-other';
}

/** Colour of an event’s mark. Topics beyond the sixth share the neutral colour: more hues could not be told apart. */
export function paintOf(event: KnownEvent, mode: ColorMode, known: KnownTimeline): Paint {
  switch (mode) {
    case 'none':
      return 'ink';
    case 'topic':
      return topicPaint(event, known);
    case 'actor':
      return actorPaint(event, known);
    case 'tone':
      return event.tone ? TONE_PAINTS[event.tone] : 'ink';
  }
}
