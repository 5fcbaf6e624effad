import type { FilteredFacts } from './filtered-facts.ts';
import type { Text } from './text.ts';
import type { Timeline } from './timeline.ts';

/** Every text in which an event is looked for, in every language: its own, its claims, its figures, its topics and actors. */
export function searchedTexts(event: FilteredFacts, { topics, actors }: Timeline): readonly string[] {
  const texts: readonly (Text | undefined)[] = [
    event.title,
    event.summary,
    event.place,
    ...(event.claims ?? []).map(({ text }) => text),
    ...(event.figures ?? []).map(({ label }) => label),
    ...(event.topics ?? []).map((id) => topics.get(id)?.name),
    ...(event.actors ?? []).flatMap((id) => [actors.get(id)?.name, actors.get(id)?.short]),
  ];
  return texts.flatMap((text = '') => (typeof text === 'string' ? text : Object.values(text)));
}
