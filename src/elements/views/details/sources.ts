import { html, nothing, type TemplateResult } from 'lit';
import { parseEdtf } from '../../../model/edtf/parse-edtf.ts';
import { pickText } from '../../../locale/pick-text.ts';
import type { KnownEvent } from '../../../model/known-facts.ts';
import type { SourceRef } from '../../../model/event-entry.ts';
import type { FilledPage } from '../page-model.ts';
import { sourceLink, sourceName } from '../source-link.ts';
import { textOf } from '../text-of.ts';
import { listBlock, note } from './block.ts';

/** A source with its publisher, day, go-between and place in it, as far as they are given. */
function sourceItem({ id, locator }: SourceRef, { known: { timeline }, locale, ui }: FilledPage): TemplateResult {
  const source = timeline.sources.get(id);
  if (!source) return html`<li>${id}</li>`;
  const via = timeline.sources.get(source.via ?? '');
  return html`<li>
    ${sourceLink(source, locale)}
    ${note(
      source.publisher && pickText(source.publisher, locale.tag).text,
      ui.sourceKindNames[source.kind],
      source.published && ui.published(locale.date(parseEdtf(source.published), 'long')),
      via && ui.via(sourceName(via, locale)),
      locator,
    )}
    ${source.note ? html`<span class="note">${textOf(source.note, locale)}</span>` : nothing}
  </li>`;
}

/** Where everything about the event comes from, what most events shown rest on first. */
export function eventSources({ sources }: KnownEvent, page: FilledPage): TemplateResult | typeof nothing {
  const places = new Map(page.events.sourcesByUse().map((id, place) => [id, place]));
  const placeOf = ({ id }: SourceRef): number => places.get(id) ?? places.size;
  const ordered = sources.toSorted((a, b) => placeOf(a) - placeOf(b));
  return listBlock(
    'sources',
    page.ui.sources,
    page,
    ordered.map((ref) => sourceItem(ref, page)),
  );
}
