import { knownAt } from '../model/known-at.ts';
import type { TimelineFilter } from '../model/known-timeline.ts';
import type { Layer, Timeline } from '../model/timeline.ts';
import { memoizeLast } from '../util/memoize-last.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { FilledPage } from './views/page-model.ts';

/** The documents events are narrowed to; none while every document that is on at first counts. */
export function chosenLayers(filter: TimelineFilter | undefined, layers: readonly Layer[]): readonly string[] {
  const chosen = filter?.layers;
  if (!chosen || layers.every(({ id, optional }) => optional || chosen.includes(id))) return [];
  return layers.map(({ id }) => id).filter((id) => chosen.includes(id));
}

/** The filter with a document more or less among those events are narrowed to. */
export function withLayer(
  filter: TimelineFilter | undefined,
  layers: readonly Layer[],
  id: string,
): TimelineFilter | undefined {
  const chosen = chosenLayers(filter, layers);
  const values = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return withoutUndefined({ ...filter, layers: values.length > 0 ? values : undefined });
}

const countAtFirst = memoizeLast(
  (timeline: Timeline, asOf: string | undefined): number => knownAt(timeline, withoutUndefined({ asOf })).events.length,
);

/** How many events are known and not shown, be it for the filter or for the documents chosen. */
export function hiddenCount({ known, filter }: Pick<FilledPage, 'known' | 'filter'>): number {
  const { timeline, asOf, filteredOut, events } = known;
  if (chosenLayers(filter, timeline.layers).length === 0) return filteredOut;
  return Math.max(filteredOut, countAtFirst(timeline, asOf) - events.length);
}
