import type { nothing, TemplateResult } from 'lit';
import { EventsInWindow } from '../../../layout/events-in-window.ts';
import type { TimeWindow } from '../../../layout/resolve-window.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { knownAt } from '../../../model/known-at.ts';
import type { TimelineFilter } from '../../../model/known-timeline.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { memoizeLast } from '../../../util/memoize-last.ts';
import { withoutUndefined } from '../../../util/without-undefined.ts';
import { chosenLayers, withLayer } from '../../chosen-layers.ts';
import { readAsOf } from '../../settings.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { valueGroup } from './value-group.ts';

/** Events each document alone would show in the window, under the rest of the filter. Linear in events, for each document. */
const countsIn = memoizeLast(
  (
    timeline: Timeline,
    asOf: string | undefined,
    filter: TimelineFilter | undefined,
    startMs: number,
    endMs: number,
  ): ReadonlyMap<string, number> => {
    const countOf = (id: string, window: TimeWindow): number =>
      new EventsInWindow(knownAt(timeline, withoutUndefined({ asOf, filter: { ...filter, layers: [id] } })), window)
        .length;
    return new Map(timeline.layers.map(({ id }) => [id, countOf(id, { startMs, endMs })]));
  },
);

/** The documents to choose events by; nothing where there is only one. */
export function layerGroup(page: FilledPage): TemplateResult | typeof nothing {
  const { known, filter, window, locale, reader, ui, settings } = page;
  const { timeline } = known;
  const { layers } = timeline;
  if (layers.length < 2) return valueGroup('layers', '', [], page);
  const counts = countsIn(timeline, readAsOf(settings), filter, window.startMs, window.endMs);
  const chosen = chosenLayers(filter, layers);
  const values = layers.map(({ id, title = id }) => ({
    value: id,
    name: pickText(title, locale.tag),
    isChosen: chosen.includes(id),
    seen: counts.get(id) ?? 0,
    toggle: () => reader.view.filter(withLayer(filter, layers, id)),
  }));
  return valueGroup('layers', ui.filter.facetNames.layers, values, page);
}
