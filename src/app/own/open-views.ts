import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../elements/files/export-file.ts';
import { megabytes } from '../../util/bounded-bytes.ts';
import type { OwnFileDetails, OwnFileError } from './own-file.ts';
import type { OwnTexts } from './own-texts.ts';
import { problemWords } from './report-view.ts';
import { csvTemplate, jsonTemplate } from './templates.ts';

/** Problems listed of a file that is no timeline. */
const LISTED = 20;
const ACCEPTED = '.json,.csv,.tsv,.ics,.xml,.mw,.markwhen,application/json,text/csv,text/calendar,text/xml';

/** The field for a link, as it stands. */
export interface LinkState {
  readonly written: string;
  readonly isFetching: boolean;
  /** True when what is written is no address. */
  readonly isWrong: boolean;
}

/** What the field for a link calls: on every key, and when it is to be fetched. */
export interface LinkActions {
  readonly type: (event: Event) => void;
  readonly fetch: (event: Event) => void;
}

/** What went wrong, how to mend it, and where in the file. */
export function failureView({ reason, file, details }: OwnFileError, texts: OwnTexts): TemplateResult {
  const { what, hint } = texts.failures[reason];
  const { problems = [] } = details;
  const more = problems.length - LISTED;
  return html`<p><strong>${what}</strong> ${found(details, texts)} ${hint}</p>
    ${file === '' ? nothing : html`<p class="quiet">${file}</p>`}
    ${
      problems.length === 0
        ? nothing
        : html`<ul>
            ${problems.slice(0, LISTED).map((problem) => html`<li>${problemWords(problem, false)}</li>`)}
          </ul>`
    }
    ${more > 0 ? html`<p class="quiet">${texts.more(more)}</p>` : nothing}`;
}

function found({ status, bytes }: OwnFileDetails, texts: OwnTexts): string | typeof nothing {
  if (status !== undefined) return texts.answered(status);
  return bytes === undefined ? nothing : texts.size(megabytes(bytes));
}

/** Chooses files; `choose` hears of the change. */
export const fileField = (texts: OwnTexts, choose: (event: Event) => void): TemplateResult =>
  html`<div class="open-files">
    <label for="open-files">${texts.choose}</label>
    <input
      id="open-files"
      type="file"
      multiple
      accept=${ACCEPTED}
      aria-describedby="open-files-hint"
      @change=${choose}
    />
    <p class="quiet" id="open-files-hint">${texts.chooseHint}</p>
  </div>`;

/** Takes a link and has it fetched. */
export const linkForm = (state: LinkState, texts: OwnTexts, actions: LinkActions): TemplateResult =>
  html`<form class="field" novalidate @submit=${actions.fetch}>
    <label for="open-link">${texts.link}</label>
    <div class="open-link">
      ${linkField(state, actions)}
      <button class="tool" id="open-fetch" type="submit" aria-busy=${state.isFetching}>${texts.fetch}</button>
    </div>
    <p class="quiet" id="open-link-hint">${texts.linkHint}</p>
  </form>`;

const linkField = ({ written, isWrong }: LinkState, { type }: LinkActions): TemplateResult =>
  html`<input
    id="open-link"
    type="url"
    inputmode="url"
    autocomplete="off"
    spellcheck="false"
    placeholder="https://"
    aria-describedby="open-link-hint"
    aria-invalid=${isWrong ? 'true' : nothing}
    .value=${written}
    @input=${type}
  />`;

/** Saves the templates one can start from. */
export const templateGroup = (texts: OwnTexts): TemplateResult =>
  html`<div class="open-templates" role="group" aria-labelledby="open-templates">
    <h3 id="open-templates">${texts.templates}</h3>
    <p class="quiet">${texts.templateHint}</p>
    <div class="open-link">
      <button class="tool" type="button" @click=${saveJson}>${texts.jsonTemplate}</button>
      <button class="tool" type="button" @click=${saveCsv}>${texts.csvTemplate}</button>
    </div>
  </div>`;

const saveJson = (): void => saveFile('my-timeline.json', 'application/json', jsonTemplate(document.baseURI));
const saveCsv = (): void => saveFile('my-timeline.csv', 'text/csv;charset=utf-8', csvTemplate(new Date()));
