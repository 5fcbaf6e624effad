import { isRecord } from '../model/is-record.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { FILTER_LISTS } from './filter-parts.ts';
import { toText } from './to-text.ts';

const toTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.map(toText).filter((text) => text !== null) : undefined;

/** A filter a page has set, unchecked: lists of texts and a query; anything else in it does not count. Never throws. */
export function readFilter(filter: unknown): TimelineFilter | undefined {
  if (!isRecord(filter)) return undefined;
  const lists: TimelineFilter = Object.fromEntries(FILTER_LISTS.map((list) => [list, toTexts(filter[list])]));
  return withoutUndefined({ ...lists, query: toText(filter.query) ?? undefined });
}
