import type { KnownEvent, TimelineFilter } from './known-timeline.ts';
import { foldedText, searchWords } from './search-words.ts';
import { searchedTexts } from './searched-texts.ts';
import type { Timeline } from './timeline.ts';

type EventTest = (event: KnownEvent) => boolean;

/**
 * The events that pass every part of the filter that is given; an event passes a list when any listed value fits. Every
 * word of the query has to occur, whatever the case and accents, in the texts of the event, its claims and figures, or the
 * names of its topics and actors, in any language. `layers` is no matter here: it decides what is known.
 */
export function filterEvents(
  events: readonly KnownEvent[],
  filter: TimelineFilter,
  timeline: Timeline,
): readonly KnownEvent[] {
  const tests = testsOf(filter, timeline);
  return tests.length === 0 ? events : events.filter((event) => tests.every((passes) => passes(event)));
}

function testsOf(
  { topics, actors, kinds, statuses, tones, query }: TimelineFilter,
  timeline: Timeline,
): readonly EventTest[] {
  const tests: EventTest[] = [];
  if (topics) tests.push(anyOf(topics, (event) => event.topics));
  if (actors) tests.push(anyOf(actors, (event) => event.actors));
  if (kinds) tests.push(anyOf(kinds, ({ kind }) => (kind === undefined ? [] : [kind])));
  if (statuses) tests.push(anyOf<string>(statuses, ({ status }) => [status]));
  if (tones) tests.push(anyOf<string>(tones, ({ tone }) => (tone === undefined ? [] : [tone])));
  if (query?.trim()) tests.push(textTest(query, timeline));
  return tests;
}

function anyOf<T>(listed: readonly T[], valuesOf: (event: KnownEvent) => readonly T[]): EventTest {
  const wanted = new Set(listed);
  return (event) => valuesOf(event).some((value) => wanted.has(value));
}

function textTest(query: string, timeline: Timeline): EventTest {
  const words = searchWords(query);
  // A query of signs alone has no words; it is looked for as it stands.
  const sought = words.length > 0 ? words : [foldedText(query.trim())];
  return (event) => {
    const text = foldedText(searchedTexts(event, timeline).join('\n'));
    return sought.every((word) => text.includes(word));
  };
}
