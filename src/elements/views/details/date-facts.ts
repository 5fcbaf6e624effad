import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { sentenceCase } from '../../../locale/sentence-case.ts';
import type { EdtfDate } from '../../../model/edtf/edtf-date.ts';
import type { KnownEvent, KnownTimeline } from '../../../model/known-timeline.ts';
import { longDate } from '../../long-date.ts';
import { sourceName } from '../source-link.ts';
import { textOf } from '../text-of.ts';
import { timeOf } from '../time-of.ts';
import { fact } from './fact.ts';

type StatedOfLayer = KnownEvent['stated'][number];

/** True when a date says more than another: it lies within it and is not the same. */
const isFiner = (date: EdtfDate, other: EdtfDate): boolean =>
  date.earliest >= other.earliest &&
  date.latest <= other.latest &&
  (date.earliest > other.earliest || date.latest < other.latest);

function statedSentence(stated: StatedOfLayer, { timeline }: KnownTimeline, locale: Locale): TemplateResult {
  const source = stated.source === undefined ? undefined : timeline.sources.get(stated.source);
  const words = pickText(stated.text, locale.tag).text;
  const means = stated.means && locale.date(stated.means, 'bare-long');
  return html` <p class="note">${locale.strings.ui.stated(words, source && sourceName(source, locale), means)}</p>`;
}

/** Named when the date says more than the words of some source do, or comes from a later layer. */
function precisionSentence(
  event: KnownEvent,
  { timeline }: KnownTimeline,
  locale: Locale,
): TemplateResult | typeof nothing {
  const isCompleted = event.stated.some(
    ({ means, layer }) => layer !== event.current.layer && means && isFiner(event.when, means),
  );
  if (!isCompleted) return nothing;
  const layer = timeline.layers.find(({ id }) => id === event.current.layer);
  const title = pickText(layer?.title ?? event.current.layer, locale.tag).text;
  return html` <p class="note">${locale.strings.ui.precisionFrom(title)}</p>`;
}

/** The date as precisely as it is known, what the sources said of it, and where its precision comes from. */
export function dateFact(event: KnownEvent, known: KnownTimeline, locale: Locale): TemplateResult {
  const { ui } = locale.strings;
  const words = timeOf(event.when, sentenceCase(longDate(event, locale, 'long')));
  return fact(
    ui.date,
    html`${words}${event.stated.map((stated) => statedSentence(stated, known, locale))}${precisionSentence(event, known, locale)}`,
  );
}

/** The status, and since it may change, the day on which it was so. */
export function statusFact(event: KnownEvent, known: KnownTimeline, locale: Locale): TemplateResult {
  const { ui } = locale.strings;
  const name = ui.statusNames[event.status];
  const isDated = known.asOf !== undefined && Number.isFinite(known.asOfMs);
  return fact(ui.status, isDated ? ui.statusAsOf(name, locale.day(known.asOfMs, 'long')) : name, `is-${event.status}`);
}

/** Where it took place, and what it belongs to. */
export function placeFacts(event: KnownEvent, { timeline }: KnownTimeline, locale: Locale): readonly unknown[] {
  const { ui } = locale.strings;
  const topics = event.topics.map((id) => pickText(timeline.topics.get(id)?.name ?? id, locale.tag).text);
  return [
    event.place ? fact(ui.place, textOf(event.place, locale)) : nothing,
    topics.length > 0 ? fact(ui.topic, locale.list(topics)) : nothing,
  ];
}
