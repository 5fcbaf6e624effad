import type { FieldReader, Mention } from './field-reader.ts';
import { string } from './scalars.ts';

function idOf(of: Mention['of']): FieldReader<string> {
  return (value, reading) => {
    const id = string(value, reading);
    if (id !== undefined && !reading.isMentioned(of, id)) reading.mentions.push({ of, id, place: [...reading.place] });
    return id;
  };
}

/** Ids by which something is referred to; they are noted among the mentions. */
export const actorId = idOf('actors');
export const topicId = idOf('topics');
export const sourceId = idOf('sources');
export const eventId = idOf('events');
