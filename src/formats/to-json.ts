import { toJsonDocument } from '../model/json-value.ts';
import type { Layer, Timeline } from '../model/timeline.ts';

/**
 * The documents of a timeline as JSON, two spaces deep, with every field they came with, known or not, that JSON can hold: one document as
 * it is, several as a list, each with the id of its layer. `parseTimeline` reads both back.
 */
export function toJson({ layers }: Timeline): string {
  const [first, ...others] = layers;
  const content = first && others.length === 0 ? toJsonDocument(first.document) : layers.map(withId);
  return `${JSON.stringify(content, null, 2)}\n`;
}

function withId({ id, document }: Layer): Layer['document'] {
  const content = toJsonDocument(document);
  return content.id === id ? content : { ...content, id };
}
