import { html, nothing, type TemplateResult } from 'lit';
import { dateWords, statedWords } from '../../../layout/event-words.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { sentenceCase } from '../../../locale/sentence-case.ts';
import type { KnownEvent } from '../../../model/known-facts.ts';
import { readable } from '../long-text.ts';
import type { FilledPage } from '../page-model.ts';
import { sourceName } from '../source-link.ts';
import { listOf, textOf } from '../text-of.ts';
import { timeOf } from '../time-of.ts';
import { topicsOf } from '../../words/topics-of.ts';
import { fact } from './block.ts';

function statedSentence(stated: KnownEvent['stated'][number], { known, locale, ui }: FilledPage): string {
  const source = known.timeline.sources.get(stated.source ?? '');
  const words = pickText(stated.text, locale.tag).text;
  const means = stated.means && locale.date(stated.means, 'bare-long');
  return ui.stated(words, source && sourceName(source, locale), means, source?.published !== undefined);
}

/** Where the date comes from, when it says more than the words of some source do. */
function precisionSentence(event: KnownEvent, { known, locale, ui }: FilledPage): string | undefined {
  if (statedWords(event, known, locale) === undefined) return undefined;
  const layer = known.timeline.layers.find(({ id }) => id === event.current.layer);
  return ui.precisionFrom(pickText(layer?.title ?? event.current.layer, locale.tag).text);
}

/** The date as precisely as it is known, what the sources said of it, and where its precision comes from. */
function dateValue(event: KnownEvent, page: FilledPage): TemplateResult {
  const words = timeOf(event.when, sentenceCase(dateWords(event, page.locale, 'long')));
  const sentences = [...event.stated.map((stated) => statedSentence(stated, page)), precisionSentence(event, page)];
  return html`${words}${sentences.map((sentence) => (sentence ? html` <p class="note">${readable(sentence)}</p>` : nothing))}`;
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
