import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../model/problem.ts';
import type { Page } from './page-model.ts';

/** Problems listed; whoever keeps the data finds the same mistake behind most others. */
const LISTED = 100;

const problemItem = ({ path, message, hint }: Problem): TemplateResult =>
  html`<li>${path ? html`<code>${path}</code>` : nothing} ${message} <span class="note">${hint}</span></li>`;

/** What is wrong with the data, for whoever keeps it; nothing when all is well. Problems are worded in English. */
export function problemList({ data: { problems }, ui, locale }: Page): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const more = problems.length - LISTED;
  return html`<details class="problems" part="problems">
    <summary>${ui.problems(problems.length)}</summary>
    <ul lang="en">
      ${problems.slice(0, LISTED).map(problemItem)} ${more > 0 ? html`<li>… +${locale.number(more)}</li>` : nothing}
    </ul>
  </details>`;
}
