import type { FilteredFacts } from './filtered-facts.ts';
import type { Text } from './text.ts';
import type { Timeline } from './timeline.ts';

function add(texts: string[], text: Text | undefined): void {
  if (typeof text === 'string') texts.push(text);
  else if (text) texts.push(...Object.values(text));
}

/** Every text in which an event is looked for, in every language: its own, its claims, its figures, its topics and actors. */
export function searchedTexts(event: FilteredFacts, { topics, actors }: Timeline): readonly string[] {
  const texts: string[] = [];
  add(texts, event.title);
  add(texts, event.summary);
  add(texts, event.place);
  for (const { text } of event.claims ?? []) add(texts, text);
  for (const { label } of event.figures ?? []) add(texts, label);
  for (const id of event.topics ?? []) add(texts, topics.get(id)?.name);
  for (const id of event.actors ?? []) {
    const actor = actors.get(id);
    add(texts, actor?.name);
    add(texts, actor?.short);
  }
  return texts;
}
