import type { nothing, TemplateResult } from 'lit';
import { pickText } from '../../../locale/pick-text.ts';
import { withoutUndefined } from '../../../util/without-undefined.ts';
import { chosenLayers, withToggledLayer } from '../../chosen-layers.ts';
import { readAsOf } from '../../settings.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { layerCounts } from './layer-counts.ts';
import { valueGroup } from './value-group.ts';

/** The documents to choose events by; nothing where there is only one. */
export function layerGroup(page: FilledPage): TemplateResult | typeof nothing {
  const { known, filter, window, locale, reader, ui, settings } = page;
  const { timeline } = known;
  const { layers } = timeline;
  if (layers.length < 2) return valueGroup('layers', '', [], page);
  const counts = layerCounts(timeline, withoutUndefined({ asOf: readAsOf(settings), filter }), window);
  const chosen = chosenLayers(filter, layers);
  const values = layers.map(({ id, title = id }) => ({
    value: id,
    name: pickText(title, locale.tag),
    isChosen: chosen.includes(id),
    seen: counts.get(id) ?? 0,
    toggle: () => reader.view.filter(withToggledLayer(filter, layers, id)),
  }));
  return valueGroup('layers', ui.filter.facetNames.layers, values, page);
}
