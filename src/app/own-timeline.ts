import type { UsChinaTimeline } from '../us-china.ts';
import type { ForeignData } from './foreign-data.ts';
import type { LinkedLook } from './linked-look.ts';
import { setUpDrop } from './own/drop-files.ts';
import type { OpenDialog } from './own/open-dialog.ts';
import type { OwnImport } from './own/own-import.ts';
import type { OwnStage } from './own/own-stage.ts';
import type { PageLanguage } from './switch-language.ts';
import { tellNotLoaded } from './tell-not-loaded.ts';

/** Sets up “Your own timeline”: open, drop, paste, draft, and the way back. What is used is loaded when it is used. */
export function setUpOwnTimeline(timeline: UsChinaTimeline, language: PageLanguage): OwnTimeline {
  const own = new OwnTimeline(timeline, language);
  onPress('#open-own', language, () => own.open());
  onPress('#new-from-text', language, () => own.draft());
  const state = document.querySelector<HTMLElement>('#drop-state');
  if (state) setUpDrop(state, (files) => own.attempt(() => own.read(files)));
  document.addEventListener('paste', (event) => own.attempt(() => own.paste(event)));
  return own;
}

/** A timeline of the reader’s own, in place of the page’s. */
export class OwnTimeline {
  readonly #timeline: UsChinaTimeline;
  readonly #language: PageLanguage;
  readonly #opener = document.querySelector<HTMLButtonElement>('#open-own');
  readonly #again = document.querySelector<HTMLButtonElement>('#bundled-again');
  #stage: OwnStage | undefined;
  #dialog: OpenDialog | undefined;

  constructor(timeline: UsChinaTimeline, language: PageLanguage) {
    this.#timeline = timeline;
    this.#language = language;
    this.#again?.addEventListener('click', () => this.#back());
  }

  /** Does what no button was pressed for; where it cannot be loaded, the button that opens files says so. */
  attempt(act: () => Promise<void>): void {
    void act().catch(() => this.#opener && tellNotLoaded(this.#opener, this.#language));
  }

  /** Opens the dialog, with a link to be fetched when there is one. */
  async open(link?: string): Promise<void> {
    (await this.#makeDialog()).open(link);
  }

  /** Asks whether to open data of other sites, which somebody else’s link to this page wants shown, and looked at so. */
  ask({ links, hosts }: ForeignData, look: LinkedLook): void {
    this.attempt(async () => (await this.#makeDialog(look)).ask(links, hosts, () => look.answer()));
  }

  async read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const dialog = await this.#makeDialog();
    dialog.open();
    await dialog.read(files);
  }

  /** Files and links pasted anywhere but into a field. A link waits for the reader to have it fetched. */
  async paste(event: ClipboardEvent): Promise<void> {
    if (event.composedPath().some((target) => target instanceof HTMLElement && target.matches('input, textarea')))
      return;
    const { files, types } = event.clipboardData ?? {};
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (files && files.length > 0 && types?.includes('Files')) await this.read([...files]);
    else if (/^https?:\/\/\S+$/.test(text)) await this.open(text);
  }

  async draft(): Promise<void> {
    const [{ DraftDialog }, stage] = await Promise.all([import('./draft/draft-dialog.ts'), this.#makeStage()]);
    new DraftDialog(this.#language, (made) => this.#show(stage, [stage.ofDraft(made)])).open();
  }

  /** With the stage: what was read in a dialog that has closed must not be lost for want of a connection. */
  async #makeDialog(look?: LinkedLook): Promise<OpenDialog> {
    const [{ OpenDialog }, stage] = await Promise.all([import('./own/open-dialog.ts'), this.#makeStage()]);
    this.#dialog?.close();
    this.#dialog = new OpenDialog(this.#language, (imports) => {
      look?.answer();
      this.#show(stage, imports, look);
    });
    return this.#dialog;
  }

  async #makeStage(): Promise<OwnStage> {
    const { OwnStage } = await import('./own/own-stage.ts');
    this.#stage ??= new OwnStage(this.#timeline, this.#language, {
      back: () => this.#back(),
      another: () => this.attempt(() => this.open()),
    });
    return this.#stage;
  }

  #show(stage: OwnStage, imports: readonly OwnImport[], look?: LinkedLook): void {
    void stage.show(imports, () => look?.apply());
    if (this.#again) this.#again.hidden = false;
  }

  #back(): void {
    void this.#stage?.back();
    if (this.#again) this.#again.hidden = true;
  }
}

/** Shows a button of the page and says what pressing it does; while that is loading the button waits. */
function onPress(selector: string, language: PageLanguage, act: () => Promise<void>): void {
  const button = document.querySelector<HTMLButtonElement>(selector);
  if (!button) return;
  button.addEventListener('click', () => {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    void act()
      .catch(() => tellNotLoaded(button, language))
      .finally(() => (button.ariaBusy = null));
  });
  button.hidden = false;
}
