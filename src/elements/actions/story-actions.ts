import { readStoryKey } from '../../interaction/read-story-key.ts';
import { toWindow } from '../../interaction/to-window.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import { pickText } from '../../locale/pick-text.ts';
import type { StoryStep } from '../../model/timeline.ts';
import { SelectEvent } from '../events/select-event.ts';
import { spanOf } from '../words/spoken-target.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { focusIn, type Stage } from './stage.ts';
import type { ViewActions } from './view-actions.ts';

/** What was looked at before the story began. */
interface Before {
  readonly view: Partial<TimeWindow>;
  readonly selected: string | null;
}

/** Selector of what begins the story. */
const BUTTON = '[data-name=story]';

/** Reading the story step by step: view and selection move along, and go back to where they were when it is left. */
export class StoryActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  readonly #view: ViewActions;
  /** Kept when the story is left: to leave it can be taken back. */
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
    this.#stage.view.asOne(() => {
      this.#enter(at);
      this.#show(step);
    });
    this.#announce(step, at);
  };

  /**
   * To the step that the view belongs to, after a change was taken back or made again: into the story and out of it too.
   * `isTold` where the reader did it, and not the page.
   */
  readonly follow = ({ isTold = true } = {}): void => {
    const { host, view } = this.#stage;
    const at = view.state.story ?? NaN;
    if (view.state.story === this.#memory.state.story) return;
    const step = this.#steps[at];
    const hadFocus = host.renderRoot.querySelector('#story:focus-within') !== null;
    this.#memory.change({ story: step && at, members: [] });
    this.#open(step ? step.event : this.#before?.selected, isTold);
    if (isTold && step) this.#announce(step, at);
    if (hadFocus && !step) void focusIn(this.#stage, BUTTON);
  };

  /** Stands at a step because an address says so: nothing is announced, and the page, which knows the address, is told nothing. */
  readonly resume = (at: number): void => {
    const { host, view } = this.#stage;
    const step = this.#steps[at];
    if (!step) return;
    this.#enter(at);
    host.selected = step.event ?? null;
    view.setWindow(toWindow(step.view?.start, step.view?.end));
  };

  /** Gives the reader’s own view back, and the focus to the button of the story. */
  readonly leave = (): void => {
    this.quit();
    void focusIn(this.#stage, BUTTON);
  };

  /** Stands where an address says, at a step or at none. */
  readonly stand = (at: number | undefined): void => {
    if (at === undefined) this.quit();
    else this.resume(at);
  };

  /** Gives the reader’s own view back. */
  readonly quit = (): void => {
    const before = this.#before;
    if (!before || this.#memory.state.story === undefined) return;
    this.#memory.change({ story: undefined });
    this.#select(before.selected);
    this.#stage.view.asOne(() => {
      this.#stage.view.setStep(undefined);
      this.#view.lookAt(before.view);
    });
  };

  /** Ends the story where it stands, because its data is gone. */
  forget(): void {
    this.#before = undefined;
    this.#memory.change({ story: undefined });
    this.#stage.view.setStep(undefined);
  }

  readonly keyDown = (event: KeyboardEvent): void => {
    const at = this.#memory.state.story;
    if (at === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = readStoryKey(event.key, at, this.#steps.length);
    if (event.key === 'Escape') this.leave();
    else if (to !== undefined) this.goTo(to);
    else return;
    event.preventDefault();
  };

  /** Stands at a step; what is looked at does not change yet. Coming from outside, the reader’s own view is kept. */
  #enter(at: number): void {
    const { host, view } = this.#stage;
    if (this.#memory.state.story === undefined) this.#before = { view: view.state, selected: host.selected };
    this.#memory.change({ story: at, members: [] });
    view.setStep(at);
  }

  #open(selected: string | null | undefined, isTold: boolean): void {
    if (isTold) this.#select(selected ?? null);
    else this.#stage.host.selected = selected ?? null;
  }

  #announce({ title, text }: StoryStep, at: number): void {
    const { strings, tag } = this.#locale;
    const { ui } = strings;
    const name = ui.colonList(ui.story.progress(at + 1, this.#steps.length), pickText(title, tag).text);
    this.#stage.announcer.announce(`${name} ${pickText(text, tag).text}`);
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
