import type { Locale } from '../locale/locale.ts';
import { pickText } from '../locale/pick-text.ts';
import { contains } from '../model/edtf/contains.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';

/** A line of text and its language (BCP 47; never empty). */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

function withStatus(event: KnownEvent, title: string, locale: Locale): string {
  const { drawing } = locale.strings;
  if (event.isOverdue) return drawing.overdue(title);
  switch (event.status) {
    case 'planned':
      return drawing.planned(title);
    case 'postponed':
      return drawing.postponed(title);
    case 'cancelled':
      return drawing.cancelled(title);
    case 'occurred':
    case 'ongoing':
      return title;
  }
}

/** The title as it is drawn: a plan carries its status as the first word. */
export function titleWords(event: KnownEvent, locale: Locale): Words {
  const { text, lang } = pickText(event.title, locale.tag);
  return { text: withStatus(event, text, locale), lang: lang || locale.tag };
}

/** The date as precisely as it is known; of a plan without a day it says that the day is not set. `label`: short, as it is drawn. */
export function dateWords(event: KnownEvent, locale: Locale, style: 'label' | 'long' | 'spoken' = 'label'): string {
  const { when, status } = event;
  const isPlan = status === 'planned' || status === 'postponed';
  if (isPlan && when.kind === 'point' && when.earliest !== when.latest) {
    return locale.strings.drawing.dayNotSet(locale.date(when, style === 'label' ? 'bare' : 'bare-long'));
  }
  return locale.date(when, style);
}

/** What the accounts have in common, in two or three words; `undefined` where nothing is to be said. */
export function agreementWords(event: KnownEvent, known: KnownTimeline, locale: Locale): string | undefined {
  const { agreement } = event;
  if (agreement.type === 'differ') return locale.strings.drawing.accountsDiffer;
  if (agreement.type !== 'one-side') return undefined;
  const actor = known.timeline.actors.get(agreement.party);
  return locale.strings.drawing.oneSideOnly(pickText(actor?.short ?? actor?.name ?? agreement.party, locale.tag).text);
}

/** The source’s own words for the date, and which source, where another layer made it more precise: both facts show. */
export function statedWords(
  { stated, current, when }: KnownEvent,
  known: KnownTimeline,
  locale: Locale,
): string | undefined {
  const coarser = stated.find(
    ({ layer, means }) => layer !== current.layer && means && means.text !== when.text && contains(means, when),
  );
  if (!coarser) return undefined;
  const source = known.timeline.sources.get(coarser.source ?? '');
  const name = source && pickText(source.publisher ?? source.title, locale.tag).text;
  return locale.strings.drawing.statedAs(pickText(coarser.text, locale.tag).text, name);
}
