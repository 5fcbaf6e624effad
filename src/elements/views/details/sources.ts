import { html, nothing, type TemplateResult } from 'lit';
import { parseEdtf } from '../../../model/edtf/parse-edtf.ts';
import type { Locale } from '../../../locale/locale.ts';
import { pickText } from '../../../locale/pick-text.ts';
import type { KnownEvent, KnownTimeline } from '../../../model/known-timeline.ts';
import type { Source, SourceRef } from '../../../model/timeline.ts';
import { sourceLink, sourceName } from '../source-link.ts';
import { textOf } from '../text-of.ts';
import { section } from './section.ts';

/** Publisher, day, go-between and place in the source, as far as they are given. */
function provenance(
  source: Source,
  locator: string | undefined,
  { timeline }: KnownTimeline,
  locale: Locale,
): readonly string[] {
  const { ui } = locale.strings;
  const via = source.via === undefined ? undefined : timeline.sources.get(source.via);
  return [
    source.publisher && pickText(source.publisher, locale.tag).text,
    ui.sourceKindNames[source.kind],
    source.published && ui.published(locale.date(parseEdtf(source.published), 'long')),
    via && ui.via(sourceName(via, locale)),
    locator,
  ].filter((words) => words !== undefined);
}

function sourceItem({ id, locator }: SourceRef, known: KnownTimeline, locale: Locale): TemplateResult {
  const source = known.timeline.sources.get(id);
  if (!source) return html`<li>${id}</li>`;
  return html`<li>
    ${sourceLink(source, locale)}
    <span class="note">${provenance(source, locator, known, locale).join(' · ')}</span>
    ${source.note ? html`<span class="note">${textOf(source.note, locale)}</span>` : nothing}
  </li>`;
}

/** Where everything about the event comes from. */
export function eventSources(
  event: KnownEvent,
  known: KnownTimeline,
  level: number,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (event.sources.length === 0) return nothing;
  const list = html`<ul class="plain" role="list">
    ${event.sources.map((ref) => sourceItem(ref, known, locale))}
  </ul>`;
  return section('sources', locale.strings.ui.sources, level, list);
}
