import { html, nothing, render, type TemplateResult } from 'lit';
import { draftSteps, type Draft, type DraftDocument } from '../../draft/draft-from-text.ts';
import { saveFile } from '../../elements/files/export-file.ts';
import type { PageLanguage } from '../switch-language.ts';
import { draftTexts, type DraftTexts } from './draft-texts.ts';
import { inTurns } from './in-turns.ts';
import { eventRow, openQuestions, type ReviewChange } from './review-views.ts';
import { checkedDocument, isSound, toReview, type ReviewedEvent } from './review.ts';

/** “New from text”: paste, find, check each event, then save it or show it. One dialog for one text. */
export class DraftDialog {
  readonly #texts: DraftTexts;
  readonly #show: (document: DraftDocument) => void;
  readonly #dialog = document.createElement('dialog');
  #text = '';
  #published = '';
  #message = '';
  #isReading = false;
  #draft: Draft | undefined;
  #reviewed: readonly ReviewedEvent[] = [];

  /** `show` puts the checked events on the timeline. */
  constructor(language: PageLanguage, show: (document: DraftDocument) => void) {
    this.#texts = draftTexts[language];
    this.#show = show;
    this.#dialog.className = 'draft-dialog';
    this.#dialog.setAttribute('aria-labelledby', 'draft-heading');
    this.#dialog.addEventListener('close', () => this.#dialog.remove());
  }

  /** Opens over the page; closing takes it away and gives the focus back. */
  open(): void {
    document.body.append(this.#dialog);
    this.#render();
    this.#dialog.showModal();
    this.#dialog.querySelector('textarea')?.focus();
  }

  #render(): void {
    const { title, close } = this.#texts;
    render(
      html`<header>
          <h2 id="draft-heading" tabindex="-1">${this.#draft ? this.#texts.found(this.#reviewed.length) : title}</h2>
          <button class="setting" type="button" @click=${() => this.#dialog.close()}>${close}</button>
        </header>
        ${this.#draft ? this.#review(this.#draft) : this.#form()}`,
      this.#dialog,
    );
  }

  #form(): TemplateResult {
    const { intro, text, published, publishedHint, find } = this.#texts;
    return html`<form class="draft-body" novalidate aria-busy=${this.#isReading} @submit=${this.#find}>
      <p class="quiet">${intro}</p>
      <div class="field">
        <label for="draft-text">${text}</label>
        <textarea id="draft-text" lang="en" rows="12" .value=${this.#text} @input=${this.#typeText}></textarea>
      </div>
      <div class="field field-day">
        <label for="draft-published">${published}</label>
        <input
          id="draft-published"
          type="date"
          aria-describedby="draft-published-hint"
          .value=${this.#published}
          @input=${this.#typeDay}
        />
        <p class="quiet" id="draft-published-hint">${publishedHint}</p>
      </div>
      <footer>${this.#messageLine()}<button class="tool tool-first" type="submit">${find}</button></footer>
    </form>`;
  }

  #review({ problems }: Draft): TemplateResult {
    const { review, checkAll, checkedCount, back, download, show } = this.#texts;
    const checked = this.#reviewed.filter(({ isChecked }) => isChecked).length;
    return html`<div class="draft-body">
      <p class="quiet">${review}</p>
      ${openQuestions(problems, this.#texts)}
      <ol class="drafted-list">
        ${this.#reviewed.map((one, index) => eventRow(one, index, this.#texts, this.#change))}
      </ol>
      <footer>
        ${this.#messageLine()}
        <div class="draft-tally">
          <p class="quiet" aria-live="polite">${checkedCount(checked, this.#reviewed.length)}</p>
          <button class="setting" type="button" @click=${this.#checkAll}>${checkAll}</button>
        </div>
        <button class="tool" type="button" @click=${this.#back}>${back}</button>
        <button class="tool" type="button" @click=${this.#download}>${download}</button>
        <button class="tool tool-first" type="button" @click=${this.#showChecked}>${show}</button>
      </footer>
    </div>`;
  }

  #messageLine(): TemplateResult {
    return html`<p class="draft-message" role="alert">${this.#message === '' ? nothing : this.#message}</p>`;
  }

  readonly #typeText = (event: Event): void => {
    this.#text = (event.target as HTMLTextAreaElement).value;
  };

  readonly #typeDay = (event: Event): void => {
    this.#published = (event.target as HTMLInputElement).value;
  };

  readonly #find = (event: Event): void => {
    event.preventDefault();
    if (this.#text.trim() === '') return this.#complain(this.#texts.noText, '#draft-text');
    if (this.#published === '') return this.#complain(this.#texts.noDay, '#draft-published');
    if (!this.#isReading) void this.#read();
  };

  /** A long text takes seconds, in which the dialog can be closed. */
  async #read(): Promise<void> {
    this.#isReading = true;
    this.#complain(this.#texts.reading);
    try {
      const draft = await inTurns(draftSteps(this.#text, { published: this.#published }));
      this.#isReading = false;
      if (this.#dialog.isConnected) this.#showDraft(draft);
    } finally {
      this.#isReading = false;
    }
  }

  #showDraft(draft: Draft): void {
    const reason = draft.problems.at(-1)?.reason;
    if (draft.document.events.length === 0 && reason) return this.#complain(this.#texts.reasons[reason], '#draft-text');
    this.#draft = draft;
    this.#reviewed = toReview(draft.document);
    this.#complain('', '#draft-heading');
    this.#dialog.scrollTop = 0;
  }

  readonly #back = (): void => {
    this.#draft = undefined;
    this.#complain('', '#draft-text');
  };

  readonly #change = (at: number, change: ReviewChange): void => {
    this.#reviewed = this.#reviewed.map((one, index) => (index === at ? { ...one, ...change } : one));
    this.#message = '';
    this.#render();
  };

  readonly #checkAll = (): void => {
    this.#reviewed = this.#reviewed.map((one) => ({ ...one, isChecked: true }));
    this.#message = '';
    this.#render();
  };

  readonly #download = (): void => {
    const document = this.#checked();
    if (!document) return;
    saveFile(`${document.id ?? 'draft'}.json`, 'application/json', `${JSON.stringify(document, null, 2)}\n`);
  };

  readonly #showChecked = (): void => {
    const document = this.#checked();
    if (!document) return;
    this.#dialog.close();
    this.#show(document);
  };

  /** The checked events; `undefined`, with the reason shown, when there is none or one cannot be read. */
  #checked(): DraftDocument | undefined {
    const wrong = this.#reviewed.findIndex((one) => one.isChecked && !isSound(one));
    const { emptyTitle, badDate, noneChecked } = this.#texts;
    if (wrong >= 0) {
      const isUntitled = this.#reviewed[wrong]?.title.trim() === '';
      this.#complain(isUntitled ? emptyTitle : badDate, `#draft-${isUntitled ? 'title' : 'when'}-${wrong}`);
      return undefined;
    }
    if (this.#draft && this.#reviewed.some(({ isChecked }) => isChecked))
      return checkedDocument(this.#draft.document, this.#reviewed);
    this.#complain(noneChecked, '.drafted-check input');
    return undefined;
  }

  /** Says what is missing, or nothing, and takes the focus there; without a place it stays. */
  #complain(message: string, focus?: string): void {
    this.#message = message;
    this.#render();
    if (focus !== undefined) this.#dialog.querySelector<HTMLElement>(focus)?.focus();
  }
}
