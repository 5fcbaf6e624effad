import type { Layer, Timeline } from '../model/timeline.ts';

/**
 * The documents of a timeline as JSON, two spaces deep, with every field they came with, known or not: one document as
 * it is, several as a list, each with the id of its layer. `parseTimeline` reads both back.
 */
export function toJson({ layers }: Timeline): string {
  const [first, ...others] = layers;
  const content = first && others.length === 0 ? first.document : layers.map(withId);
  return `${JSON.stringify(content, null, 2)}\n`;
}

function withId({ id, document }: Layer): Layer['document'] {
  return document.id === id ? document : { ...document, id };
}
