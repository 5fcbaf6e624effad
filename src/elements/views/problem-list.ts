import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import type { Problem } from '../../model/problem.ts';
import type { FilledPage } from './page-model.ts';

/** Problems listed; whoever keeps the data finds the same mistake behind most others. */
const LISTED = 100;

/** A problem, where it is, and how to mend it: in English, as all messages on data are. */
export const problemWords = ({ path, message, hint }: Problem): TemplateResult =>
  html`${path ? html`<code>${path}</code>` : nothing} ${message}
  ${hint ? html`<span class="note">${hint}</span>` : nothing}`;

/** Problems folded away under a line that counts them. */
export function foldedProblems(summary: string, problems: readonly Problem[], locale: Locale): TemplateResult {
  const more = problems.length - LISTED;
  return html`<details class="problems" part="problems">
    <summary>${summary}</summary>
    <ul lang="en">
      ${problems.slice(0, LISTED).map((problem) => html`<li>${problemWords(problem)}</li>`)}
      ${more > 0 ? html`<li>… +${locale.number(more)}</li>` : nothing}
    </ul>
  </details>`;
}

/** What is wrong with the data, for whoever keeps it; nothing when all is well, or when it stands in place of the events. */
export function problemList({ data: { problems }, known, ui, locale }: FilledPage): TemplateResult | typeof nothing {
  if (problems.length === 0 || known.timeline.events.length === 0) return nothing;
  const isAllShown = problems.every(({ severity }) => severity === 'warning');
  const words = isAllShown ? ui.remarks(problems.length) : ui.problems(problems.length);
  return foldedProblems(words, problems, locale);
}
