import { html, nothing, render, type TemplateResult } from 'lit';
import { saveFile } from '../../elements/files/export-file.ts';
import type { PageLanguage } from '../switch-language.ts';
import { fetchFile } from './fetch-file.ts';
import { OwnFileError, type OwnFile } from './own-file.ts';
import type { OwnImport } from './own-import.ts';
import { ownTexts, type OwnTexts } from './own-texts.ts';
import { readFiles } from './read-files.ts';
import { problemWords } from './report-view.ts';
import { csvTemplate, jsonTemplate } from './templates.ts';

/** Problems listed of a file that is no timeline. */
const LISTED = 20;
const ACCEPTED = '.json,.csv,.tsv,.ics,application/json,text/csv,text/calendar';

/** “Open a timeline”: choose, drop or link, and what went wrong. One dialog for one go. */
export class OpenDialog {
  readonly #texts: OwnTexts;
  readonly #show: (imports: readonly OwnImport[]) => void;
  readonly #dialog = document.createElement('dialog');
  #link = '';
  #busy: 'reading' | 'fetching' | undefined;
  #failure: OwnFileError | undefined;
  #request = new AbortController();

  /** `show` puts what was read on the timeline. */
  constructor(language: PageLanguage, show: (imports: readonly OwnImport[]) => void) {
    this.#texts = ownTexts[language];
    this.#show = show;
    this.#dialog.className = 'draft-dialog open-dialog';
    this.#dialog.setAttribute('aria-labelledby', 'open-heading');
    this.#dialog.addEventListener('close', () => {
      this.#request.abort();
      this.#dialog.remove();
    });
  }

  /** Opens over the page, with a link when there is one; nothing is fetched before the reader says so. */
  open(link = ''): void {
    this.#link = link;
    document.body.append(this.#dialog);
    this.#render();
    this.#dialog.showModal();
    this.#dialog.querySelector<HTMLElement>(link === '' ? '#open-files' : '#open-fetch')?.focus();
  }

  /** Closes, whatever was under way. */
  close(): void {
    this.#dialog.close();
  }

  /** Reads files and shows them; what is wrong with them is told here. */
  readonly read = (files: readonly File[]): Promise<void> => this.#take('reading', () => readFiles(files));

  #render(): void {
    const { title, close, intro } = this.#texts;
    render(
      html`<header>
          <h2 id="open-heading">${title}</h2>
          <button class="setting" type="button" @click=${() => this.#dialog.close()}>${close}</button>
        </header>
        <div class="draft-body">
          <p class="quiet">${intro}</p>
          <div role="alert" class="open-failure">${this.#failure ? this.#failureView(this.#failure) : nothing}</div>
          ${this.#fileField()} ${this.#linkForm()} ${this.#templates()}
          <p role="status" class="quiet open-status">${this.#busy === undefined ? nothing : this.#texts[this.#busy]}</p>
        </div>`,
      this.#dialog,
    );
  }

  #failureView({ reason, file, problems, status }: OwnFileError): TemplateResult {
    const { what, hint } = this.#texts.failures[reason];
    return html`<p><strong>${what}</strong> ${status === undefined ? nothing : this.#texts.answered(status)} ${hint}</p>
      ${file === '' ? nothing : html`<p class="quiet">${file}</p>`}
      ${
        problems.length === 0
          ? nothing
          : html`<ul>
              ${problems.slice(0, LISTED).map((problem) => html`<li>${problemWords(problem, false)}</li>`)}
            </ul>`
      }`;
  }

  #fileField(): TemplateResult {
    return html`<div class="open-files">
      <label for="open-files">${this.#texts.choose}</label>
      <input
        id="open-files"
        type="file"
        multiple
        accept=${ACCEPTED}
        aria-describedby="open-files-hint"
        @change=${this.#choose}
      />
      <p class="quiet" id="open-files-hint">${this.#texts.chooseHint}</p>
    </div>`;
  }

  #linkForm(): TemplateResult {
    const { link, linkHint, fetch } = this.#texts;
    return html`<form class="field" novalidate @submit=${this.#fetch}>
      <label for="open-link">${link}</label>
      <div class="open-link">
        <input
          id="open-link"
          type="url"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="https://"
          aria-describedby="open-link-hint"
          aria-invalid=${this.#failure?.reason === 'not-a-link' ? 'true' : nothing}
          .value=${this.#link}
          @input=${this.#type}
        />
        <button class="tool" id="open-fetch" type="submit" aria-busy=${this.#busy === 'fetching'}>${fetch}</button>
      </div>
      <p class="quiet" id="open-link-hint">${linkHint}</p>
    </form>`;
  }

  #templates(): TemplateResult {
    const { templates, templateHint, jsonTemplate: json, csvTemplate: csv } = this.#texts;
    return html`<div class="open-templates" role="group" aria-labelledby="open-templates">
      <h3 id="open-templates">${templates}</h3>
      <p class="quiet">${templateHint}</p>
      <div class="open-link">
        <button class="tool" type="button" @click=${saveJson}>${json}</button>
        <button class="tool" type="button" @click=${saveCsv}>${csv}</button>
      </div>
    </div>`;
  }

  readonly #type = ({ target }: Event): void => {
    this.#link = (target as HTMLInputElement).value;
  };

  readonly #choose = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file, mended, can be chosen again.
    input.value = '';
    if (files.length > 0) void this.read(files);
  };

  readonly #fetch = (event: Event): void => {
    event.preventDefault();
    void this.#take('fetching', async (signal) => [await fetchFile(this.#link, signal)]);
  };

  /** The newest go wins; an older one is forgotten. */
  async #take(busy: 'reading' | 'fetching', read: (signal: AbortSignal) => Promise<readonly OwnFile[]>): Promise<void> {
    this.#request.abort();
    const request = new AbortController();
    this.#request = request;
    this.#tell(busy, undefined);
    try {
      const [files, { importFiles }] = await Promise.all([read(request.signal), import('./own-import.ts')]);
      if (request.signal.aborted) return;
      const imports = importFiles(files);
      this.#dialog.close();
      this.#show(imports);
    } catch (error) {
      if (request.signal.aborted) return;
      if (!(error instanceof OwnFileError)) throw error;
      this.#tell(undefined, error);
      if (error.reason === 'not-a-link') this.#dialog.querySelector<HTMLElement>('#open-link')?.focus();
      this.#dialog.scrollTop = 0;
    }
  }

  #tell(busy: 'reading' | 'fetching' | undefined, failure: OwnFileError | undefined): void {
    this.#busy = busy;
    this.#failure = failure;
    this.#render();
  }
}

const saveJson = (): void => saveFile('my-timeline.json', 'application/json', jsonTemplate(document.baseURI));
const saveCsv = (): void => saveFile('my-timeline.csv', 'text/csv;charset=utf-8', csvTemplate());
