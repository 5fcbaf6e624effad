import type { KnownEvent, TimelineFilter } from './known-timeline.ts';
import type { Text, Timeline } from './timeline.ts';

type EventTest = (event: KnownEvent) => boolean;

/**
 * The events that pass every part of the filter that is given; an event passes a list when any listed value fits. The
 * query is looked for, whatever the case, in the texts of the event and the names of its topics and actors, in every
 * language. `layers` is no matter here: it decides what is known.
 */
export function filterEvents(
  events: readonly KnownEvent[],
  filter: TimelineFilter,
  timeline: Timeline,
): readonly KnownEvent[] {
  const tests = testsOf(filter, timeline);
  return tests.length === 0 ? events : events.filter((event) => tests.every((passes) => passes(event)));
}

function testsOf({ topics, actors, kinds, statuses, query }: TimelineFilter, timeline: Timeline): readonly EventTest[] {
  const tests: EventTest[] = [];
  if (topics) tests.push(anyOf(topics, (event) => event.topics));
  if (actors) tests.push(anyOf(actors, (event) => event.actors));
  if (kinds) tests.push(anyOf(kinds, ({ kind }) => (kind === undefined ? [] : [kind])));
  if (statuses) tests.push(anyOf<string>(statuses, ({ status }) => [status]));
  if (query?.trim()) tests.push(textTest(query, timeline));
  return tests;
}

function anyOf<T>(listed: readonly T[], valuesOf: (event: KnownEvent) => readonly T[]): EventTest {
  const wanted = new Set(listed);
  return (event) => valuesOf(event).some((value) => wanted.has(value));
}

function textTest(query: string, { topics, actors }: Timeline): EventTest {
  const sought = query.trim().toLowerCase();
  const fits = (text: Text | undefined): boolean => {
    if (text === undefined) return false;
    const versions = typeof text === 'string' ? [text] : Object.values(text);
    return versions.some((words) => words.toLowerCase().includes(sought));
  };
  return (event) =>
    [event.title, event.summary, event.place].some(fits) ||
    event.topics.some((id) => fits(topics.get(id)?.name)) ||
    event.actors.some((id) => fits(actors.get(id)?.name));
}
