import type { ReactiveControllerHost } from 'lit';
import { applyIntent, type IntentFrame } from '../../interaction/apply-intent.ts';
import type { Intent } from '../../interaction/intent.ts';
import { recordView, redoView, startHistory, undoView, type ViewHistory } from '../../interaction/view-history.ts';
import { HOME_VIEW, type ViewState } from '../../interaction/view-state.ts';

/** Holds the view and its history, and updates the host when they change. */
export class ViewController {
  readonly #host: ReactiveControllerHost;
  readonly #frame: () => IntentFrame | undefined;
  #history = startHistory(HOME_VIEW);

  /** `frame` gives what intents are measured against, `undefined` before there is data. */
  constructor(host: ReactiveControllerHost, frame: () => IntentFrame | undefined) {
    this.#host = host;
    this.#frame = frame;
  }

  get state(): ViewState {
    return this.#history.present;
  }

  /** The view an intent leads to; the present one when it leads nowhere. */
  preview(intent: Intent): ViewState {
    const frame = this.#frame();
    return frame ? applyIntent(this.state, intent, frame) : this.state;
  }

  /** Carries an intent out. False when nothing changed. */
  apply(intent: Intent): boolean {
    return this.replace(this.preview(intent));
  }

  /** Takes a view as it is. False when it is the present one. */
  replace(view: ViewState): boolean {
    return this.#change(recordView(this.#history, view));
  }

  undo(): boolean {
    return this.#change(undoView(this.#history));
  }

  redo(): boolean {
    return this.#change(redoView(this.#history));
  }

  /** Back to the window first shown, with nothing to undo; a filter stays. */
  restart(): void {
    const { filter } = this.state;
    this.#change(startHistory(filter ? Object.freeze({ filter }) : HOME_VIEW));
  }

  #change(history: ViewHistory): boolean {
    if (history === this.#history) return false;
    this.#history = history;
    this.#host.requestUpdate();
    return true;
  }
}
