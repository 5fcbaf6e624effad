import { seriesIds } from '../../model/known-series.ts';
import type { PanelName } from '../panels/panel-name.ts';
import type { ShowMode } from '../settings.ts';
import { pressColumn, type Column } from '../sort-events.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { focusIn, type Stage } from './stage.ts';

/** What a reader can do to the page around the events. */
export class PageActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;

  constructor(stage: Stage, memory: ReaderMemory) {
    this.#stage = stage;
    this.#memory = memory;
  }

  readonly show = (mode: ShowMode): void => {
    this.#stage.host.show = mode;
  };

  /** Draws a background series beside the events, or leaves it out again. */
  readonly toggleSeries = (id: string): void => {
    const { host } = this.#stage;
    const shown = seriesIds(host.series);
    const others = shown.filter((one) => one !== id);
    host.series = (others.length < shown.length ? others : [...shown, id]).join(' ') || null;
  };

  /** Asks for all events from top to bottom. */
  readonly expand = (): void => this.#memory.change({ isExpanded: true });

  readonly sort = (column: Column): void =>
    this.#memory.change({ order: pressColumn(this.#memory.state.order, column), firstRow: 0 });

  /** Turns to the page of the list or table that begins with an event, and goes to its head. */
  readonly turnTo = (firstRow: number): void => {
    this.#memory.change({ firstRow });
    void focusIn(this.#stage, '.event-button');
  };

  /** Asks for all claims of an event, or for the first of them again. */
  readonly toggleClaims = (id: string): void =>
    this.#memory.change({ claimsOf: this.#memory.state.claimsOf === id ? undefined : id });

  /** Opens a panel in place of the one that is open, or closes it; `entry` is what has the focus once it is open. */
  readonly togglePanel = (name: PanelName, entry?: string): void => {
    const isOpen = this.#memory.state.panel !== name;
    this.#memory.change({ panel: isOpen ? name : undefined });
    if (isOpen && entry !== undefined) void this.#enter(name, entry);
  };

  /** Closes the panel that is open and gives the focus back to its button. */
  readonly closePanel = (): void => {
    const { panel } = this.#memory.state;
    if (panel === undefined) return;
    this.#memory.change({ panel: undefined });
    void focusIn(this.#stage, `[data-name="${panel}"]`);
  };

  readonly retry = (): void => this.#stage.retry();

  /** Gives up waiting for data, says so, and goes to where it can be asked for again. */
  readonly stopWaiting = (): void => {
    const { announcer, locale, picture, stopLoading } = this.#stage;
    const { stopped, stoppedStale } = locale().strings.ui;
    stopLoading();
    announcer.announce(picture() ? stoppedStale : stopped);
    void focusIn(this.#stage, '.stopped button');
  };

  /** Goes past the timeline. */
  readonly skip = (): void => void focusIn(this.#stage, '#after');

  readonly openHelp = (): void => this.#dialog?.showModal();

  readonly closeHelp = (): void => this.#dialog?.close();

  /** Not under a finger, where a keyboard would cover what was opened; nor for who has gone elsewhere since. */
  async #enter(name: PanelName, entry: string): Promise<void> {
    const { host } = this.#stage;
    if (matchMedia('(pointer: coarse)').matches) return;
    await host.updateComplete;
    const focused = host.renderRoot.querySelector<HTMLElement>(':focus');
    if (focused && focused.dataset.name !== name) return;
    host.renderRoot.querySelector<HTMLElement>(entry)?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#stage.host.renderRoot.querySelector('dialog.help');
  }
}
