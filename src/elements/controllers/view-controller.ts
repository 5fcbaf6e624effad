import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { applyIntent, type IntentFrame } from '../../interaction/apply-intent.ts';
import type { Intent } from '../../interaction/intent.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import {
  recordView,
  redoView,
  replaceView,
  startHistory,
  undoView,
  type ViewHistory,
} from '../../interaction/view-history.ts';
import { filteredView, HOME_VIEW, homeView, type ViewState } from '../../interaction/view-state.ts';

/** The element whose view it is; its day of knowledge is undone and redone with the view. */
export interface ViewHost extends ReactiveControllerHost {
  asOf: string | null;
}

/** Holds the view and its history, and updates the host when they change. */
export class ViewController implements ReactiveController {
  readonly #host: ViewHost;
  readonly #frame: () => IntentFrame | undefined;
  #history = startHistory(HOME_VIEW);
  /** The history when the gesture that is under way began. */
  #before: ViewHistory | undefined;

  /** `frame` gives what intents are measured against, `undefined` before there is data. */
  constructor(host: ViewHost, frame: () => IntentFrame | undefined) {
    this.#host = host;
    this.#frame = frame;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.settle();
  }

  get state(): ViewState {
    return this.#history.present;
  }

  /** The view an intent leads to; the present one when it leads nowhere. */
  preview(intent: Intent, frame: IntentFrame | undefined = this.#frame()): ViewState {
    return frame ? applyIntent(this.state, intent, frame) : this.state;
  }

  /** Carries an intent out. False when nothing changed. */
  apply(intent: Intent): boolean {
    return this.#record(this.preview(intent));
  }

  /** True while a gesture is under way. */
  get isMoving(): boolean {
    return this.#before !== undefined;
  }

  /** Carries out a step of a continuous gesture, which `settle` ends: however many there are, undo takes them back at once. */
  move(intent: Intent): boolean {
    const view = this.preview(intent);
    if (view === this.state) return false;
    this.#before ??= this.#history;
    return this.#change(replaceView(this.#history, view));
  }

  /** Takes the gesture back that is under way, as if it had never begun. False when none is. */
  giveUp(): boolean {
    const before = this.#before;
    if (!before) return false;
    this.#before = undefined;
    return this.#change(before);
  }

  /** Ends the gesture that is under way and remembers it as one change. False when none is. */
  settle(): boolean {
    const before = this.#before;
    if (!before) return false;
    this.#before = undefined;
    this.#change(recordView(before, this.state));
    return true;
  }

  /** Goes to a window. An edge left out stays where it is. False when nothing changed. */
  setWindow(edges: Partial<TimeWindow>): boolean {
    if (Object.keys(edges).length === 0) return false;
    const frame = this.#frame();
    if (frame) return this.apply({ type: 'window', ...frame.window, ...edges });
    return this.#record(Object.freeze({ ...this.state, ...edges }));
  }

  /** Goes to the window first shown; a filter stays. False when it is shown already. */
  goHome(): boolean {
    return this.#record(homeView(this.state));
  }

  /** Sets which events count. */
  setFilter(filter: TimelineFilter | undefined): void {
    this.#record(filteredView(this.state, filter));
  }

  /** Remembers that the reader has gone from one day of knowledge to another, as one change. False when they are the same. */
  rememberDay(before: string | null, asOf: string | null): boolean {
    this.settle();
    if (before === asOf) return false;
    const present = Object.freeze({ ...this.state, asOf: before });
    return this.#change(recordView(replaceView(this.#history, present), Object.freeze({ ...present, asOf })));
  }

  /** Makes what several changes come to one change, which undo takes back at once. */
  asOne(change: () => void): void {
    this.settle();
    const before = this.#history;
    change();
    const { present } = this.#history;
    this.#change(recordView(before, present));
  }

  /** The view belongs to a step of the story from here on, or to none; no change of its own. */
  setStep(story: number | undefined): void {
    const { story: _old, ...rest } = this.state;
    this.#change(replaceView(this.#history, Object.freeze(story === undefined ? rest : { ...rest, story })));
  }

  undo(): boolean {
    return this.#travel(undoView);
  }

  redo(): boolean {
    return this.#travel(redoView);
  }

  /** Back to the window first shown, with nothing to undo; a filter stays. */
  restart(): void {
    this.#before = undefined;
    this.#change(startHistory(homeView(this.state)));
  }

  /** Goes to another view of the history. The day looked from changes only with a step that changed it. */
  #travel(step: (history: ViewHistory) => ViewHistory): boolean {
    this.settle();
    const before = this.state.asOf;
    if (!this.#change(step(this.#history))) return false;
    const { asOf } = this.state;
    if (asOf !== undefined && asOf !== before) this.#host.asOf = asOf;
    return true;
  }

  #record(view: ViewState): boolean {
    this.settle();
    return this.#change(recordView(this.#history, view));
  }

  #change(history: ViewHistory): boolean {
    if (history === this.#history) return false;
    this.#history = history;
    this.#host.requestUpdate();
    return true;
  }
}
