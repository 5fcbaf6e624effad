import { plainText } from './plain-text.ts';
import type { ReadLayer } from './read-layer.ts';
import type { TimelineParts } from './timeline-parts.ts';
import type { Actor, Timeline } from './timeline.ts';

type Whole = Pick<Timeline, 'title' | 'description' | 'view'>;

/**
 * Documents that have been read, as one timeline. Title, description, window and parties are those of the first
 * document that gives them; the stories follow each other.
 */
export function mergeLayers(documents: readonly ReadLayer[], parts: TimelineParts): Timeline {
  const actors = parts.actors.toMap();
  return {
    ...mergeWhole(documents),
    layers: documents.map(({ layer }) => layer),
    actors,
    topics: parts.topics.toMap(),
    sources: parts.sources.toMap(),
    parties: documents.find(({ parties }) => parties)?.parties ?? partiesByName(parts.accountParties, actors),
    events: parts.events.toEvents(),
    series: documents.flatMap(({ series }) => series),
    story: documents.flatMap(({ story }) => story),
  };
}

function mergeWhole(documents: readonly ReadLayer[]): Whole {
  const layers = documents.map(({ layer }) => layer);
  const title = layers.find((layer) => layer.title !== undefined)?.title;
  const description = layers.find((layer) => layer.description !== undefined)?.description;
  const view = documents.find((document) => document.view)?.view;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(view && { view }),
  };
}

/** Alphabetical by name, by code point, so that the order is the same on every machine and in every language. */
function partiesByName(ids: ReadonlySet<string>, actors: ReadonlyMap<string, Actor>): readonly string[] {
  const sortKey = (id: string): string => `${plainText(actors.get(id)?.name ?? id).toLowerCase()}\n${id}`;
  const keyed = [...ids].map((id) => ({ id, key: sortKey(id) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id);
}
