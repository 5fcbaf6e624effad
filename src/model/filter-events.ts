import type { KnownEvent, TimelineFilter } from './known-timeline.ts';
import type { Text, Timeline } from './timeline.ts';

/** What of an event a filter looks at, known or as written. */
export interface FilteredFacts extends Partial<Pick<KnownEvent, 'topics' | 'actors' | 'status'>> {
  readonly title: Text;
  readonly summary?: Text;
  readonly place?: Text;
  readonly kind?: string;
}

type EventTest = (event: FilteredFacts) => boolean;

/**
 * The test of a filter, `undefined` when all pass: an event has to pass every part that is given, and passes a list when any listed
 * value fits. The query is looked for, whatever the case, in the texts of the event and the names of its topics and actors, in every
 * language. `layers` is no matter here: it decides what is known.
 */
export function filterTest(filter: TimelineFilter, timeline: Timeline): EventTest | undefined {
  const tests = testsOf(filter, timeline);
  return tests.length === 0 ? undefined : (event) => tests.every((passes) => passes(event));
}

function testsOf({ topics, actors, kinds, statuses, query }: TimelineFilter, timeline: Timeline): readonly EventTest[] {
  const tests: EventTest[] = [];
  if (topics) tests.push(anyOf(topics, (event) => event.topics));
  if (actors) tests.push(anyOf(actors, (event) => event.actors));
  if (kinds) tests.push(oneOf(kinds, ({ kind }) => kind));
  if (statuses) tests.push(oneOf<string>(statuses, ({ status = 'occurred' }) => status));
  if (query?.trim()) tests.push(textTest(query, timeline));
  return tests;
}

function anyOf(
  listed: readonly string[],
  valuesOf: (event: FilteredFacts) => readonly string[] | undefined,
): EventTest {
  const wanted = new Set(listed);
  return (event) => valuesOf(event)?.some((value) => wanted.has(value)) === true;
}

function oneOf<T>(listed: readonly T[], valueOf: (event: FilteredFacts) => T | undefined): EventTest {
  const wanted = new Set<T | undefined>(listed);
  return (event) => wanted.has(valueOf(event));
}

function textTest(query: string, { topics, actors }: Timeline): EventTest {
  const sought = query.trim().toLowerCase();
  const fits = (text: Text | undefined): boolean => {
    if (text === undefined) return false;
    if (typeof text === 'string') return text.toLowerCase().includes(sought);
    return Object.values(text).some((words) => words.toLowerCase().includes(sought));
  };
  const [fittingTopics, fittingActors] = [topics, actors].map(
    (named) => new Set([...named.values()].filter(({ name }) => fits(name)).map(({ id }) => id)),
  );
  return (event) =>
    fits(event.title) ||
    fits(event.summary) ||
    fits(event.place) ||
    event.topics?.some((id) => fittingTopics?.has(id)) === true ||
    event.actors?.some((id) => fittingActors?.has(id)) === true;
}
