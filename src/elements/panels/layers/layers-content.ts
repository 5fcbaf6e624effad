import { html, nothing, type TemplateResult } from 'lit';
import { parseEdtf } from '../../../model/edtf/parse-edtf.ts';
import { layerShares, type LayerShare } from '../../../model/layer-shares.ts';
import type { Layer } from '../../../model/timeline.ts';
import { memoizeWeak } from '../../../util/memoize-weak.ts';
import { withSwitchedLayer } from '../../chosen-layers.ts';
import { note } from '../../views/details/block.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { textOf } from '../../views/text-of.ts';

export { layersStyles as styles } from './layers-styles.ts';

const sharesOf = memoizeWeak(layerShares);

/** When the document knew what it says, how many sources it names, and whether it starts switched off. */
function layerNotes({ asOf, document, optional }: Layer, { ui, locale }: FilledPage): TemplateResult {
  const { sources } = document;
  return note(
    asOf === undefined ? undefined : ui.layers.knows(locale.day(parseEdtf(asOf).latest, 'long')),
    Array.isArray(sources) && sources.length > 0 ? ui.layers.sources(sources.length) : undefined,
    optional ? ui.layers.startsOff : undefined,
  );
}

function layerItem(layer: Layer, share: LayerShare | undefined, page: FilledPage): TemplateResult {
  const { ui, known, filter, locale, reader } = page;
  const { id, title = id, description } = layer;
  return html`<li class="layer">
    <input
      type="checkbox"
      id="layer-${id}"
      .checked=${known.layers.includes(id)}
      aria-describedby="layer-${id}-about"
      @change=${() => reader.view.filter(withSwitchedLayer(filter, known.timeline.layers, id))}
    />
    <div>
      <label for="layer-${id}">${textOf(title, locale)}</label>
      <div id="layer-${id}-about">
        ${description ? html`<p class="layer-about">${textOf(description, locale)}</p>` : nothing}
        <p class="note">${share ? ui.layers.share(share) : nothing}</p>
        ${layerNotes(layer, page)}
      </div>
    </div>
  </li>`;
}

/** The documents, each with what it brings and a switch. */
export function content(page: FilledPage): TemplateResult {
  const { timeline } = page.known;
  const shares = sharesOf(timeline);
  return html`<p class="panel-lead">${page.ui.layers.lead}</p>
    <ul class="plain layers" role="list">
      ${timeline.layers.map((layer) => layerItem(layer, shares.get(layer.id), page))}
    </ul>`;
}
