import { layersOn } from '../model/known-at.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { Layer } from '../model/timeline.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
type Filter = TimelineFilter | undefined;

const idsOn = (filter: Filter, layers: readonly Layer[]): readonly string[] =>
  layersOn(layers, filter?.layers).map(({ id }) => id);

/** True when a document that is on at first is off, which hides events; one more than at first hides none. */
export function isNarrowed(filter: Filter, layers: readonly Layer[]): boolean {
  const on = idsOn(filter, layers);
  return layers.some(({ id, optional }) => !optional && !on.includes(id));
}

/** The documents chosen: those that are on, none of them while they are those that are on at first. */
export function chosenLayers(filter: Filter, layers: readonly Layer[]): readonly string[] {
  const on = idsOn(filter, layers);
  return layers.every(({ id, optional }) => on.includes(id) === !optional) ? [] : on;
}

/** The filter with the documents that a test lets through; without a choice of them when they are those that are on at first. */
function withLayersOn(filter: Filter, layers: readonly Layer[], isOn: (layer: Layer) => boolean): TimelineFilter {
  const isAtFirst = layers.every((layer) => isOn(layer) === !layer.optional);
  const { layers: _given, ...others } = filter ?? {};
  return withoutUndefined({ ...others, layers: isAtFirst ? undefined : layers.filter(isOn).map(({ id }) => id) });
}

/** The filter with a document switched on or off; the others stay as they are. */
export function withSwitchedLayer(filter: Filter, layers: readonly Layer[], id: string): TimelineFilter {
  const on = idsOn(filter, layers);
  return withLayersOn(filter, layers, (layer) => on.includes(layer.id) !== (layer.id === id));
}

/** The filter with a document more or less among those chosen; with none chosen, those count that are on at first. */
export function withToggledLayer(filter: Filter, layers: readonly Layer[], id: string): TimelineFilter {
  const chosen = chosenLayers(filter, layers);
  if (chosen.length === 1 && chosen[0] === id) return withAllLayers({ ...filter, layers: [] }, layers);
  return withSwitchedLayer({ ...filter, layers: chosen }, layers, id);
}

/** The filter with every document that is on at first, and those of the others that are on. */
export function withAllLayers(filter: Filter, layers: readonly Layer[]): TimelineFilter {
  const on = idsOn(filter, layers);
  return withLayersOn(filter, layers, ({ id, optional }) => !optional || on.includes(id));
}
