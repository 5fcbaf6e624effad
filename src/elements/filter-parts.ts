import type { FilteredFacts } from '../model/filtered-facts.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { Layer } from '../model/timeline.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { isNarrowed, withAllLayers } from './chosen-layers.ts';

/** The parts of a filter that are lists of values of an event. */
export const FACETS = ['topics', 'actors', 'kinds', 'statuses', 'tones'] as const;

export type Facet = (typeof FACETS)[number];

/** All parts of a filter that are lists. */
export const FILTER_LISTS = [...FACETS, 'layers'] as const;

/** A filter with its lists as plain texts. */
type Lists = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What is chosen of a facet; nothing when all count. */
export const chosenOf = (filter: TimelineFilter | undefined, facet: Facet): readonly string[] =>
  (filter as Lists | undefined)?.[facet] ?? [];

/** The values of an event that a facet chooses by. */
export function valuesOf(
  { topics = [], actors = [], kind, status = 'occurred', tone }: FilteredFacts,
  facet: Facet,
): readonly string[] {
  switch (facet) {
    case 'topics':
      return topics;
    case 'actors':
      return actors;
    case 'kinds':
      return kind === undefined ? [] : [kind];
    case 'statuses':
      return [status];
    case 'tones':
      return tone === undefined ? [] : [tone];
  }
}

/** True when events are hidden; a document more than at first hides none. */
export const isFiltered = (filter: TimelineFilter | undefined, layers: readonly Layer[]): boolean =>
  FACETS.some((facet) => chosenOf(filter, facet).length > 0) ||
  Boolean(filter?.query?.trim()) ||
  isNarrowed(filter, layers);

/** The filter with a value more or less in a facet; an empty list is none. */
export function withToggled(filter: TimelineFilter | undefined, facet: Facet, value: string): TimelineFilter {
  const chosen = chosenOf(filter, facet);
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return withoutUndefined({ ...filter, [facet]: values.length > 0 ? values : undefined });
}

/** The filter with other words to look for; empty words are none. */
export const withQuery = (filter: TimelineFilter | undefined, query: string): TimelineFilter =>
  withoutUndefined({ ...filter, query: query.trim() === '' ? undefined : query });

/** Nothing that hides events: documents that are on at first all count, and the others that are on stay. */
export const withoutParts = (filter: TimelineFilter | undefined, layers: readonly Layer[]): TimelineFilter =>
  withAllLayers(withoutUndefined({ layers: filter?.layers }), layers);
