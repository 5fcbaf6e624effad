import { html, nothing, type TemplateResult } from 'lit';
import { titleWords } from '../../../layout/event-words.ts';
import type { Locale } from '../../../locale/locale.ts';
import { pickText } from '../../../locale/pick-text.ts';
import type { KnownEvent, KnownTimeline } from '../../../model/known-timeline.ts';
import { linksOf, type EventLink } from '../../../model/links-of.ts';
import type { LinkRelation } from '../../../model/timeline.ts';
import { longDate } from '../../long-date.ts';
import { sourceName } from '../source-link.ts';
import { section } from './section.ts';

/** The links of an event. */
export interface EventLinksOptions {
  readonly event: KnownEvent;
  readonly known: KnownTimeline;
  readonly locale: Locale;
  readonly level: number;
  readonly onGoTo: (id: string) => void;
}

/** Who makes the connection, and where. */
function origin({ by, source }: EventLink['link'], { known: { timeline }, locale }: EventLinksOptions): string {
  const { ui } = locale.strings;
  const actor = by === undefined ? undefined : (timeline.actors.get(by)?.name ?? by);
  const from = source === undefined ? undefined : timeline.sources.get(source);
  const words = [actor && ui.by(pickText(actor, locale.tag).text), from && ui.quotedIn(sourceName(from, locale))];
  return words.filter((word) => word !== undefined).join(' · ');
}

function linkItem(
  { link, event }: EventLink,
  names: Readonly<Record<LinkRelation, string>>,
  options: EventLinksOptions,
): TemplateResult {
  const { locale, onGoTo } = options;
  const { text, lang } = titleWords(event, locale);
  return html`<li>
    <span class="relation">${names[link.relation]}</span>
    <button type="button" class="link-button" lang=${lang} @click=${() => onGoTo(event.id)}>${text}</button>
    <span class="note">${[longDate(event, locale, 'long'), origin(link, options)].filter(Boolean).join(' · ')}</span>
  </li>`;
}

/** Events this one points to and events that point to it, each with a way there. */
export function eventLinks(options: EventLinksOptions): TemplateResult | typeof nothing {
  const { ui } = options.locale.strings;
  const { outgoing, incoming } = linksOf(options.event.id, options.known.events);
  if (outgoing.length + incoming.length === 0) return nothing;
  const list = html`<ul class="plain" role="list">
    ${outgoing.map((link) => linkItem(link, ui.relationNames, options))}
    ${incoming.map((link) => linkItem(link, ui.relationFromNames, options))}
  </ul>`;
  return section('links', ui.links, options.level, list);
}
