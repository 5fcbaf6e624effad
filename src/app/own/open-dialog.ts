import { html, nothing, render, type TemplateResult } from 'lit';
import type { PageLanguage } from '../switch-language.ts';
import { fetchFile } from './fetch-file.ts';
import { failureView, fileField, linkForm, templateGroup } from './open-views.ts';
import { OwnFileError, type OwnFile } from './own-file.ts';
import type { OwnImport } from './own-import.ts';
import { ownTexts } from './own-texts-by-language.ts';
import type { OwnTexts } from './own-texts.ts';
import { readFiles } from './read-files.ts';

/** “Open a timeline”: choose, drop or link, and what went wrong. One dialog for one go. */
export class OpenDialog {
  readonly #texts: OwnTexts;
  readonly #show: (imports: readonly OwnImport[]) => void;
  readonly #dialog = document.createElement('dialog');
  #link = '';
  #asked: string | undefined;
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
    this.#openWith(link);
  }

  /**
   * Asks whether links are to be opened that the reader has not written; `hosts`: the sites they belong to. `closed` is
   * called when the dialog is gone, after what was read is shown.
   */
  ask(links: readonly string[], hosts: string, closed: () => void): void {
    this.#asked = hosts;
    this.#dialog.addEventListener('close', closed);
    this.#openWith(links.join(' '));
  }

  #openWith(link: string): void {
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
    const texts = this.#texts;
    const asked = this.#asked;
    render(
      html`<header>
          <h2 id="open-heading">${asked === undefined ? texts.title : texts.openFrom(asked)}</h2>
          <button class="setting" type="button" @click=${() => this.#dialog.close()}>${texts.close}</button>
        </header>
        <div class="draft-body">
          <p class="quiet">${asked === undefined ? texts.intro : texts.openFromHint}</p>
          <div role="alert" class="open-failure">${this.#failure ? failureView(this.#failure, texts) : nothing}</div>
          ${asked === undefined ? fileField(texts, this.#choose) : nothing} ${this.#linkForm()}
          ${asked === undefined ? templateGroup(texts) : nothing}
          <p role="status" class="quiet open-status">${this.#busy === undefined ? nothing : texts[this.#busy]}</p>
        </div>`,
      this.#dialog,
    );
  }

  #linkForm(): TemplateResult {
    const isFetching = this.#busy === 'fetching';
    const isWrong = this.#failure?.reason === 'not-a-link';
    const state = { written: this.#link, isFetching, isWrong };
    return linkForm(state, this.#texts, { type: this.#type, fetch: this.#fetch });
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
    void this.#take('fetching', (signal) =>
      Promise.all(
        this.#link
          .trim()
          .split(/\s+/)
          .map((link) => fetchFile(link, signal)),
      ),
    );
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
      if (!request.signal.aborted) this.#refuse(error);
    }
  }

  /** Whatever is not the file’s fault is a part of the page that could not be had. */
  #refuse(error: unknown): void {
    const failure = error instanceof OwnFileError ? error : new OwnFileError('not-loaded', '');
    this.#tell(undefined, failure);
    if (failure.reason === 'not-a-link') this.#dialog.querySelector<HTMLElement>('#open-link')?.focus();
    this.#dialog.scrollTop = 0;
  }

  #tell(busy: 'reading' | 'fetching' | undefined, failure: OwnFileError | undefined): void {
    this.#busy = busy;
    this.#failure = failure;
    this.#render();
  }
}
