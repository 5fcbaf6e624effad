import { html, type nothing, type TemplateResult } from 'lit';
import { dateWords } from '../../../layout/event-words.ts';
import { linksOf, type EventLink } from '../../../model/links-of.ts';
import type { KnownEvent } from '../../../model/known-facts.ts';
import { goToButton } from '../event-button.ts';
import type { FilledPage } from '../page-model.ts';
import { listBlock, note } from './block.ts';
import { accordingTo, actorName } from './origin-words.ts';

/** A link: what it says, a way to its other end, who makes the connection, and where. */
function linkItem({ link, event }: EventLink, relation: string, page: FilledPage): TemplateResult {
  const maker = actorName(link.by, page);
  return html`<li>
    <span class="relation">${relation}</span>
    ${goToButton(event, page)}
    ${note(dateWords(event, page.locale, 'long'), maker && page.ui.by(maker), accordingTo(link.source, page))}
  </li>`;
}

/** Events this one points to and events that point to it, each with a way there. */
export function eventLinks(event: KnownEvent, page: FilledPage): TemplateResult | typeof nothing {
  const { ui, known } = page;
  const { outgoing, incoming } = linksOf(event.id, known.events);
  return listBlock('links', ui.links, page, [
    ...outgoing.map((end) => linkItem(end, ui.relationNames[end.link.relation], page)),
    ...incoming.map((end) => linkItem(end, ui.relationFromNames[end.link.relation], page)),
  ]);
}
