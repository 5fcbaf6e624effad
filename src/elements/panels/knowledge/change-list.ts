import { html, nothing, type TemplateResult } from 'lit';
import { DAY_MS } from '../../../layout/metrics.ts';
import { knowledgeChanges, type KnowledgeChange } from '../../../model/knowledge-changes.ts';
import { knownAt } from '../../../model/known-at.ts';
import type { KnownTimeline } from '../../../model/known-timeline.ts';
import { edtfDay } from '../../../model/edtf/format-edtf-day.ts';
import { memoizeLastOf } from '../../../util/memoize-last-of.ts';
import { withoutUndefined } from '../../../util/without-undefined.ts';
import { knowledgeStops } from '../../knowledge-stops.ts';
import { goToButton } from '../../views/event-button.ts';
import { heading } from '../../views/heading.ts';
import { note } from '../../views/details/block.ts';
import type { FilledPage } from '../../views/page-model.ts';

/** Lines shown of a day that brought more. */
const MOST = 5;

/** What the day looked from brought: what changed since the day before it. */
const changesOn = memoizeLastOf((now: KnownTimeline, filter: FilledPage['filter']): readonly KnowledgeChange[] => {
  const before = knownAt(now.timeline, withoutUndefined({ asOf: edtfDay(now.asOfMs - DAY_MS), filter }));
  return knowledgeChanges(before.events, now.events);
});

function changeWords({ type, event, before }: KnowledgeChange, { ui, locale }: FilledPage): string {
  const name = ui.statusNames[event.status];
  const date = locale.date(event.when, 'bare-long');
  if (type === 'heard' || !before) return ui.knowledge.heard(name, date);
  if (type === 'status') return ui.knowledge.became(ui.statusNames[before.status], name, date);
  return ui.knowledge.moved(locale.date(before.when, 'bare-long'), date);
}

/** What became known on the day looked from, each with the way to the event; says so when it was nothing. */
export function changeList(page: FilledPage): TemplateResult | typeof nothing {
  const { ui, locale, known } = page;
  if (knowledgeStops(page).at < 0) return html`<p class="note">${ui.knowledge.nothingYet}</p>`;
  const changes = changesOn(known, page.filter);
  const day = locale.day(known.asOfMs, 'long');
  if (changes.length === 0) return html`<p class="note">${ui.knowledge.nothingNew(day)}</p>`;
  return html`${heading(page.level + 2, ui.knowledge.brought(day), { class: 'changes-title' })}
    <ul class="plain changes" role="list">
      ${changes.slice(0, MOST).map((change) => html`<li>${goToButton(change.event, page)} ${note(changeWords(change, page))}</li>`)}
    </ul>
    ${changes.length > MOST ? html`<p class="note">${ui.knowledge.more(changes.length - MOST)}</p>` : nothing}`;
}
