import type { Layer, Timeline } from '../model/timeline.ts';
import { FormatError } from './format-error.ts';

/**
 * The documents of a timeline as JSON, two spaces deep, with every field they came with, known or not: one document as
 * it is, several as a list, each with the id of its layer. `parseTimeline` reads both back. Throws a FormatError
 * (`too-deep`) when some field of a document is nested more deeply than can be written.
 */
export function toJson({ layers }: Timeline): string {
  const [first, ...others] = layers;
  const content = first && others.length === 0 ? first.document : layers.map(withId);
  try {
    return `${JSON.stringify(content, null, 2)}\n`;
  } catch (error) {
    // Nesting that overflows the stack is the only thing a document can hold that JSON cannot.
    throw new FormatError('too-deep', 'The document is nested too deeply to be written as JSON.', { cause: error });
  }
}

function withId({ id, document }: Layer): Layer['document'] {
  return document.id === id ? document : { ...document, id };
}
