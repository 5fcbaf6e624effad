import { isRecord } from '../model/is-record.ts';
import type { TimelineFilter } from '../model/known-timeline.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { toText } from './to-text.ts';

const toTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.map(toText).filter((text) => text !== null) : undefined;

/** A filter a page has set, unchecked: lists of texts and a query; anything else in it does not count. Never throws. */
export function readFilter(filter: unknown): TimelineFilter | undefined {
  if (!isRecord(filter)) return undefined;
  const { topics, actors, kinds, statuses, layers, query } = filter;
  return withoutUndefined({
    topics: toTexts(topics),
    actors: toTexts(actors),
    kinds: toTexts(kinds),
    statuses: toTexts(statuses) as TimelineFilter['statuses'],
    layers: toTexts(layers),
    query: toText(query) ?? undefined,
  });
}
