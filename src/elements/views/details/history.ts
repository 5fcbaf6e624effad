import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.ts';
import type { KnownEvent, Revision } from '../../../model/known-timeline.ts';
import { timeOf } from '../time-of.ts';
import { section } from './section.ts';

function revisionItem(revision: Revision, locale: Locale): TemplateResult {
  const { ui } = locale.strings;
  const status = ui.statusNames[revision.status];
  const words = Number.isFinite(revision.asOfMs) ? ui.statusAsOf(status, locale.day(revision.asOfMs, 'long')) : status;
  return html`<li>
    ${timeOf(revision.when, locale.date(revision.when, 'bare-long'))}<span class="note">${words}</span>
  </li>`;
}

/** What the date and status were before, oldest first, and what they are now. Nothing for an event that never changed. */
export function history(event: KnownEvent, level: number, locale: Locale): TemplateResult | typeof nothing {
  if (event.earlier.length === 0) return nothing;
  const revisions = [...event.earlier, event.current];
  const list = html`<ol class="plain" role="list">
    ${revisions.map((revision) => revisionItem(revision, locale))}
  </ol>`;
  return section('history', locale.strings.ui.history, level, list);
}
