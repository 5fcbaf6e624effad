import { html, nothing, type TemplateResult } from 'lit';
import { dateWords } from '../../../layout/event-words.ts';
import { spanWords } from '../../words/spoken-target.ts';
import { goToButton } from '../event-button.ts';
import type { FilledPage } from '../page-model.ts';
import { note } from './block.ts';
import { panel } from './panel.ts';

/**
 * The events of an aggregate that no zoom takes apart, each with the way to its details, the first of them where there are very many;
 * `undefined` while none is open.
 */
export function membersPanel(page: FilledPage): TemplateResult | undefined {
  const { known, locale, reader } = page;
  const events = reader.state.members.flatMap((id) => known.events.byId(id) ?? []);
  if (events.length === 0) return undefined;
  const { memberCount = events.length } = reader.state;
  const title = { text: locale.strings.drawing.eventCount(memberCount), lang: locale.tag };
  const content = html`<p class="note">${spanWords(events, locale, 'bare-long')}</p>
    <ul class="plain members" role="list">
      ${events.map((event) => html`<li>${goToButton(event, page)} ${note(dateWords(event, locale, 'long'))}</li>`)}
    </ul>
    ${memberCount > events.length ? html`<p class="note">${page.ui.pageOf(1, events.length, memberCount)}</p>` : nothing}`;
  return panel(title, page, content);
}
