import { html, type nothing, type TemplateResult } from 'lit';
import type { KnownEvent, Revision } from '../../../model/known-facts.ts';
import type { FilledPage } from '../page-model.ts';
import { timeOf } from '../time-of.ts';
import { listBlock, note } from './block.ts';

function revisionItem({ when, status, asOfMs }: Revision, { locale, ui }: FilledPage): TemplateResult {
  const name = ui.statusNames[status];
  const words = Number.isFinite(asOfMs) ? ui.statusAsOf(name, locale.day(asOfMs, 'long')) : name;
  return html`<li>${timeOf(when, locale.date(when, 'bare-long'))}${note(words)}</li>`;
}

/** What the date and status were before, oldest first, and what they are now. Nothing for an event that never changed. */
export const history = ({ earlier, current }: KnownEvent, page: FilledPage): TemplateResult | typeof nothing => {
  const revisions = earlier.length > 0 ? [...earlier, current] : [];
  const items = revisions.map((revision) => revisionItem(revision, page));
  return listBlock('history', page.ui.history, page, items);
};
