import type { TimelineFilter } from './timeline-filter.ts';
import { memoizeWeak } from '../util/memoize-weak.ts';
import { foldedText, searchWords } from './search-words.ts';
import { searchedTexts } from './searched-texts.ts';
import type { Timeline } from './timeline.ts';
import type { FilteredFacts } from './filtered-facts.ts';

type EventTest = (event: FilteredFacts) => boolean;

/**
 * The test of a filter, `undefined` when all pass: an event has to pass every part that is given, and passes a list when
 * any listed value fits. Every word of the query has to occur, whatever the case and accents, in the texts of the event, its claims and figures, or the
 * names of its topics and actors, in any language. `layers` is no matter here: it decides what is known.
 */
export function filterTest(filter: TimelineFilter, timeline: Timeline): EventTest | undefined {
  const tests = testsOf(filter, timeline);
  return tests.length === 0 ? undefined : (event) => tests.every((passes) => passes(event));
}

function testsOf(
  { topics, actors, kinds, statuses, tones, query }: TimelineFilter,
  timeline: Timeline,
): readonly EventTest[] {
  const tests: EventTest[] = [];
  if (topics) tests.push(anyOf(topics, (event) => event.topics));
  if (actors) tests.push(anyOf(actors, (event) => event.actors));
  if (kinds) tests.push(oneOf(kinds, ({ kind }) => kind));
  if (statuses) tests.push(oneOf<string>(statuses, ({ status = 'occurred' }) => status));
  if (tones) tests.push(oneOf<string>(tones, ({ tone }) => tone));
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

function textTest(query: string, timeline: Timeline): EventTest {
  const words = searchWords(query);
  // A query of signs alone has no words; it is looked for as it stands.
  const sought = words.length > 0 ? words : [foldedText(query.trim())];
  const textOf = foldedTexts(timeline);
  return (event) => {
    const text = textOf(event);
    return sought.every((word) => text.includes(word));
  };
}

/** Timelines up to this many events keep their folded texts: folding takes most of the time between two letters. */
const KEPT_MOST = 50_000;

/** The folded texts of a timeline’s events. What was looked at stays for as long as its event does. */
const foldedTexts = memoizeWeak((timeline: Timeline): ((event: FilteredFacts) => string) => {
  const fold = (event: FilteredFacts): string => foldedText(searchedTexts(event, timeline).join('\n'));
  return timeline.events.length <= KEPT_MOST ? memoizeWeak(fold) : fold;
});
