import { toWindow } from '../../interaction/to-window.ts';
import type { ViewState } from '../../interaction/view-state.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { StoryStep } from '../../model/timeline.ts';
import { SelectEvent } from '../events/select-event.ts';
import { spanOf } from '../words/spoken-target.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { focusIn, type Stage } from './stage.ts';
import type { ViewActions } from './view-actions.ts';

/** What was looked at before the story began. */
interface Before {
  readonly view: ViewState;
  readonly selected: string | null;
}

/** Keys inside the story, and where they lead from a step of so many. */
const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageUp: (at) => at - 1,
  PageDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Reading the story step by step: view and selection move along, and go back to where they were when it is left. */
export class StoryActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  readonly #view: ViewActions;
  #before: Before | undefined;

  constructor(stage: Stage, memory: ReaderMemory, view: ViewActions) {
    this.#stage = stage;
    this.#memory = memory;
    this.#view = view;
  }

  /** Begins the story, or leaves it. */
  readonly toggle = (): void => {
    if (this.#memory.state.story === undefined) void this.#begin();
    else this.leave();
  };

  /** To a step, counted from 0; outside the story nothing happens. */
  readonly goTo = (at: number): void => {
    const step = this.#steps[at];
    if (!step || at === this.#memory.state.story) return;
    this.#remember();
    this.#memory.change({ story: at, members: [] });
    this.#show(step);
    const { ui } = this.#locale.strings;
    const { text } = pickText(step.text, this.#locale.tag);
    const { text: title } = pickText(step.title, this.#locale.tag);
    this.#stage.announcer.announce(`${ui.colonList(ui.story.progress(at + 1, this.#steps.length), title)} ${text}`);
  };

  /** Stands at a step because an address says so: nothing is announced, and the page, which knows the address, is told nothing. */
  readonly resume = (at: number): void => {
    const { host, view } = this.#stage;
    const step = this.#steps[at];
    if (!step) return;
    this.#remember();
    this.#memory.change({ story: at, members: [] });
    host.selected = step.event ?? null;
    view.setWindow(toWindow(step.view?.start, step.view?.end));
  };

  /** Gives the reader’s own view back, and the focus to the button of the story. */
  readonly leave = (): void => {
    this.quit();
    void focusIn(this.#stage, '[data-name=story]');
  };

  /** Stands where an address says, at a step or at none. */
  readonly stand = (at: number | undefined): void => {
    if (at === undefined) this.quit();
    else this.resume(at);
  };

  /** Gives the reader’s own view back. */
  readonly quit = (): void => {
    const before = this.#before;
    if (!before) return;
    this.forget();
    this.#select(before.selected);
    this.#view.lookAt(before.view);
  };

  /** Ends the story where it stands, because its data is gone. */
  forget(): void {
    this.#before = undefined;
    this.#memory.change({ story: undefined });
  }

  readonly keyDown = (event: KeyboardEvent): void => {
    const at = this.#memory.state.story;
    if (at === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = KEYS[event.key];
    if (event.key === 'Escape') this.leave();
    else if (to) this.goTo(to(at, this.#steps.length));
    else return;
    event.preventDefault();
  };

  #remember(): void {
    const { host, view } = this.#stage;
    this.#before ??= { view: view.state, selected: host.selected };
  }

  get #steps(): readonly StoryStep[] {
    return this.#stage.picture()?.known.timeline.story ?? [];
  }

  get #locale(): ReturnType<Stage['locale']> {
    return this.#stage.locale();
  }

  async #begin(): Promise<void> {
    this.goTo(0);
    await focusIn(this.#stage, '#story');
  }

  /** The step’s own window, else one in which its event is to be seen. */
  #show({ event: id, view }: StoryStep): void {
    this.#select(id ?? null);
    const edges = toWindow(view?.start, view?.end);
    const picture = this.#stage.picture();
    const event = picture?.known.events.find((known) => known.id === id);
    const span = event && spanOf([event]);
    if (Object.keys(edges).length > 0) this.#view.lookAt(edges);
    else if (span) this.#view.reveal(span);
  }

  #select(id: string | null): void {
    const { host } = this.#stage;
    if (host.selected !== id && host.dispatchEvent(new SelectEvent({ id }))) host.selected = id;
  }
}
