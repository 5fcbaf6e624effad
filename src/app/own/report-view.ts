import { html, nothing, type TemplateResult } from 'lit';
import type { Loss, LossReport } from '../../formats/loss-report.ts';
import { sentenceCase } from '../../locale/sentence-case.ts';
import type { OwnProblem, OwnProblems } from './own-problems.ts';
import type { OwnTexts } from './own-texts.ts';

/** What is told of the timeline that is shown. */
export interface OwnReport {
  readonly files: readonly { readonly name: string; readonly losses: LossReport | undefined }[];
  /** Other sites the files came from. */
  readonly hosts: readonly string[];
  readonly eventCount: number;
  /** True when the headline gives the names of the files. */
  readonly isNamed: boolean;
  /** In the words of the page’s language; where a file does not say what it knows. */
  readonly knownOn: string | undefined;
  readonly problems: OwnProblems;
  /** Title of an event that is drawn. */
  readonly titleOf: (event: string) => string;
}

/** What can be done from here. */
export interface ReportActions {
  readonly back: () => void;
  readonly another: () => void;
  readonly goTo: (event: string) => void;
}

/** Of one loss; the same mistake is behind most others. */
const PLACES_LISTED = 5;
/** A longer list waits until it is asked for, so that the timeline stays near. */
const SHOWN_OUTRIGHT = 5;

/** Above a timeline of the reader’s own: what it is, what is wrong with it, what was lost, and the way back. */
export function reportView(report: OwnReport, texts: OwnTexts, actions: ReportActions): TemplateResult {
  const { files, hosts, eventCount, knownOn, isNamed } = report;
  return html`<p class="quiet">
      ${isNamed ? nothing : html`<strong>${files.map(({ name }) => name).join(' + ')}</strong> · `}${texts.events(eventCount)}
      · ${texts.local} ${knownOn}
    </p>
    ${hosts.length === 0 ? nothing : html`<p class="quiet"><strong>${texts.from(hosts.join(', '))}</strong></p>`}
    ${problemList(report, texts, actions)}
    ${files.map(({ name, losses }) => lossList(name, losses, files.length, texts))}
    <div class="own-actions">
      <button class="setting" type="button" @click=${actions.back}>${texts.back}</button>
      <button class="setting" type="button" @click=${actions.another}>${texts.another}</button>
    </div>`;
}

function problemList(report: OwnReport, texts: OwnTexts, actions: ReportActions): TemplateResult | typeof nothing {
  const { count, first } = report.problems;
  if (count === 0) return nothing;
  const more = count - first.length;
  return html`<details class="own-details" ?open=${count <= SHOWN_OUTRIGHT || report.eventCount === 0}>
    <summary>${texts.problems(count)}</summary>
    <ul>
      ${first.map((problem) => problemItem(problem, report, texts, actions))}
    </ul>
    ${more > 0 ? html`<p class="quiet">${texts.more(more)}</p>` : nothing}
  </details>`;
}

function problemItem(
  problem: OwnProblem,
  { files, titleOf }: OwnReport,
  texts: OwnTexts,
  actions: ReportActions,
): TemplateResult {
  const { event } = problem;
  return html`<li>
    ${problemWords(problem, files.length > 1)}
    ${event === undefined ? nothing : jumpButton(event, texts.goTo(titleOf(event)), actions)}
  </li>`;
}

const jumpButton = (event: string, words: string, { goTo }: ReportActions): TemplateResult =>
  html`<button class="setting" type="button" @click=${() => goTo(event)}>${words}</button>`;

/** Where, what, and how to mend it; worded in English, as all messages on data are. */
export function problemWords(
  { path, message, hint, file }: Pick<OwnProblem, 'path' | 'message' | 'hint'> & { readonly file?: string },
  withFile: boolean,
): TemplateResult {
  const place = [withFile ? file : '', path].filter(Boolean).join(': ');
  return html`<span lang="en">
    ${place === '' ? nothing : html`<code>${place}</code>:`} ${withCode(sentenceCase(message))}.
    ${hint === undefined ? nothing : html`<span class="quiet">${withCode(hint)}</span>`}
  </span>`;
}

/** What stands between backticks is code. */
const withCode = (words: string): readonly (string | TemplateResult)[] =>
  words.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));

function lossList(
  name: string,
  losses: LossReport | undefined,
  fileCount: number,
  texts: OwnTexts,
): TemplateResult | typeof nothing {
  if (!losses) return nothing;
  const { kept, changed, leftOut } = losses;
  return html`<details class="own-details">
    <summary>${texts.report}${fileCount > 1 ? html`: ${name}` : nothing}</summary>
    <p class="quiet">${texts.reportHint}</p>
    <dl class="own-losses">
      ${lossPart(
        texts.kept,
        kept.map(({ field, count }) => html`<code>${field}</code> ${count}`),
      )}
      ${lossPart(texts.changed, changed.map(lossWords))} ${lossPart(texts.leftOut, leftOut.map(lossWords))}
    </dl>
  </details>`;
}

const lossPart = (name: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        ${items.map((item) => html`<dd lang="en">${item}</dd>`)}
      </div>`;

function lossWords({ field, reason, places }: Loss): TemplateResult {
  const more = places.length - PLACES_LISTED;
  const where = `${places.slice(0, PLACES_LISTED).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
  return html`<code>${field}</code> ${withCode(reason)} <span class="quiet">(${where})</span>`;
}
