import type { ReactiveControllerHost } from 'lit';
import { applyIntent, type IntentFrame } from '../../interaction/apply-intent.ts';
import type { Intent } from '../../interaction/intent.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { TimelineFilter } from '../../model/known-timeline.ts';
import { recordView, redoView, startHistory, undoView, type ViewHistory } from '../../interaction/view-history.ts';
import { filteredView, HOME_VIEW, homeView, type ViewState } from '../../interaction/view-state.ts';

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
    return this.#record(this.preview(intent));
  }

  /** Goes to a window. An edge left out stays where it is. */
  setWindow(edges: Partial<TimeWindow>): void {
    if (Object.keys(edges).length === 0) return;
    const frame = this.#frame();
    if (frame) this.apply({ type: 'window', ...frame.window, ...edges });
    else this.#record(Object.freeze({ ...this.state, ...edges }));
  }

  /** Goes to the window first shown; a filter stays. */
  goHome(): void {
    this.#record(homeView(this.state));
  }

  /** Sets which events count. */
  setFilter(filter: TimelineFilter | undefined): void {
    this.#record(filteredView(this.state, filter));
  }

  undo(): boolean {
    return this.#change(undoView(this.#history));
  }

  redo(): boolean {
    return this.#change(redoView(this.#history));
  }

  /** Back to the window first shown, with nothing to undo; a filter stays. */
  restart(): void {
    this.#change(startHistory(homeView(this.state)));
  }

  #record(view: ViewState): boolean {
    return this.#change(recordView(this.#history, view));
  }

  #change(history: ViewHistory): boolean {
    if (history === this.#history) return false;
    this.#history = history;
    this.#host.requestUpdate();
    return true;
  }
}
