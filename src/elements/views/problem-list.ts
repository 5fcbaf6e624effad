import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceStrings } from '../../locale/strings.ts';
import type { Problem } from '../../model/problem.ts';

const problemItem = ({ path, message, hint }: Problem): TemplateResult =>
  html`<li lang="en">
    ${path ? html`<code>${path}</code>` : nothing} ${message}
    ${hint ? html`<span class="note">${hint}</span>` : nothing}
  </li>`;

/** What is wrong with the data, for whoever keeps it; nothing when all is well. */
export function problemList(problems: readonly Problem[], strings: InterfaceStrings): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="problems" part="problems">
    <summary>${strings.problems(problems.length)}</summary>
    <ul>
      ${problems.map(problemItem)}
    </ul>
  </details>`;
}
