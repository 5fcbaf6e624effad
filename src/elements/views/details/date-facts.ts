import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../locale/pick-text.ts';
import { sentenceCase } from '../../../locale/sentence-case.ts';
import type { EdtfDate } from '../../../model/edtf/edtf-date.ts';
import type { KnownEvent } from '../../../model/known-timeline.ts';
import { longDate } from '../../words/long-date.ts';
import type { FilledPage } from '../page-model.ts';
import { sourceName } from '../source-link.ts';
import { listOf, textOf } from '../text-of.ts';
import { timeOf } from '../time-of.ts';
import { topicsOf } from '../topics-of.ts';
import { fact } from './block.ts';

/** True when a date says more than another: it lies within it and is not the same. */
const isFiner = (date: EdtfDate, other: EdtfDate): boolean =>
  date.earliest >= other.earliest &&
  date.latest <= other.latest &&
  (date.earliest > other.earliest || date.latest < other.latest);

function statedSentence(stated: KnownEvent['stated'][number], { known, locale, ui }: FilledPage): string {
  const source = known.timeline.sources.get(stated.source ?? '');
  const words = pickText(stated.text, locale.tag).text;
  const means = stated.means && locale.date(stated.means, 'bare-long');
  return ui.stated(words, source && sourceName(source, locale), means);
}

/** Named when the date says more than the words of some source do, or comes from a later layer. */
function precisionSentence(
  { when, stated, current }: KnownEvent,
  { known, locale, ui }: FilledPage,
): string | undefined {
  const isCompleted = stated.some(({ means, layer }) => layer !== current.layer && means && isFiner(when, means));
  const layer = known.timeline.layers.find(({ id }) => id === current.layer);
  return isCompleted ? ui.precisionFrom(pickText(layer?.title ?? current.layer, locale.tag).text) : undefined;
}

/** The date as precisely as it is known, what the sources said of it, and where its precision comes from. */
function dateValue(event: KnownEvent, page: FilledPage): TemplateResult {
  const words = timeOf(event.when, sentenceCase(longDate(event, page.locale, 'long')));
  const sentences = [...event.stated.map((stated) => statedSentence(stated, page)), precisionSentence(event, page)];
  return html`${words}${sentences.map((sentence) => (sentence ? html` <p class="note">${sentence}</p>` : nothing))}`;
}

/** The status, and since it may change, the day on which it was so. */
function statusWords({ status }: KnownEvent, { known, locale, ui }: FilledPage): string {
  const name = ui.statusNames[status];
  return Number.isFinite(known.asOfMs) ? ui.statusAsOf(name, locale.day(known.asOfMs, 'long')) : name;
}

/** When and where it took place, how it stands, and what it belongs to. */
export function dateFacts(event: KnownEvent, page: FilledPage): TemplateResult {
  const { ui, locale, known } = page;
  const topics = topicsOf(event, known);
  return html`<dl class="facts">
    ${fact(ui.date, dateValue(event, page))} ${fact(ui.status, statusWords(event, page))}
    ${event.place ? fact(ui.place, textOf(event.place, locale)) : nothing}
    ${topics.length > 0 ? fact(ui.topic, listOf(topics, locale)) : nothing}
  </dl>`;
}
