import type { Move } from '../../interaction/find-target.ts';
import { isHotkey, readKey, type KeyCommand } from '../../interaction/read-key.ts';
import type { Intent } from '../../interaction/intent.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import { plotScale } from '../../layout/time/plot-scale.ts';
import { spanOf } from '../words/spoken-target.ts';
import type { EventActions } from './event-actions.ts';
import type { LinkActions } from './link-actions.ts';
import type { PageActions } from './page-actions.ts';
import type { Stage } from './stage.ts';
import type { ViewActions } from './view-actions.ts';

/** What the keys do. */
export class KeyActions {
  readonly #stage: Stage;
  readonly #view: ViewActions;
  readonly #events: EventActions;
  readonly #page: PageActions;
  readonly #links: LinkActions;

  constructor(stage: Stage, view: ViewActions, events: EventActions, page: PageActions, links: LinkActions) {
    this.#stage = stage;
    this.#view = view;
    this.#events = events;
    this.#page = page;
    this.#links = links;
  }

  /** A key was pressed in the plot. */
  readonly inPlot = (event: KeyboardEvent): void => {
    const layout = this.#stage.picture()?.scene?.layout;
    const command = layout && readKey(event, layout);
    if (!command || (this.#stage.host.noHotkeys && isHotkey(event)) || !this.#run(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A key was pressed anywhere in the content. */
  readonly inContent = (event: KeyboardEvent): void => {
    const isDone = event.key === 'Escape' ? this.#escape() : event.key === 'Backspace' && this.#back(event);
    if (isDone) event.preventDefault();
  };

  /** A key was pressed anywhere in the timeline: changes are taken back from everywhere but a field, which has its own undo. */
  readonly inRoot = (event: KeyboardEvent): void => {
    const command = event.defaultPrevented ? undefined : readKey(event, 'horizontal');
    if ((command?.type !== 'undo' && command?.type !== 'redo') || isInText(event)) return;
    this.#view[command.type]();
    event.preventDefault();
  };

  /** A key was pressed in the panel that is open. */
  readonly inPanel = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    this.#page.closePanel();
    event.preventDefault();
  };

  /** Carries out what a key asks for. False when there was nothing to do, and the key is the browser’s again. */
  #run(command: KeyCommand): boolean {
    switch (command.type) {
      case 'move':
        this.#move(command.move);
        return true;
      case 'intent':
        this.#view.intend(this.#aboutFocus(command.intent));
        return true;
      case 'approach':
        this.#approach();
        return true;
      case 'link':
        this.#links.choose(command.step);
        return true;
      case 'follow':
        return this.#links.follow();
      case 'back':
        return this.#links.back();
      case 'undo':
        this.#view.undo();
        return true;
      case 'redo':
        this.#view.redo();
        return true;
      case 'help':
        this.#page.openHelp();
        return true;
      case 'escape':
        return this.#escape();
    }
  }

  /** The way back out of followed links, unless a text is being edited. */
  #back(event: KeyboardEvent): boolean {
    return !isInText(event) && this.#links.back();
  }

  /** One step out: a chosen link, the tooltip, then the details. False when there is none of them. */
  #escape(): boolean {
    const { host, pointer } = this.#stage;
    if (this.#links.drop()) return true;
    if (host.renderRoot.querySelector('.tooltip')) pointer.dismiss();
    else if (!this.#events.isAnyOpen) return false;
    else this.#events.close();
    return true;
  }

  /** Zooming by key keeps the mark that has the focus where it is. */
  #aboutFocus(intent: Intent): Intent {
    const atMs = intent.type === 'zoom' ? this.#focusedMs() : undefined;
    return intent.type === 'zoom' && atMs !== undefined ? { ...intent, atMs } : intent;
  }

  /** The middle of what is seen of the mark that has the focus; from top to bottom px are no time, so there it is that of its dates. */
  #focusedMs(): number | undefined {
    const { scene, window } = this.#stage.picture() ?? {};
    const mark = this.#stage.focus.focused()?.mark;
    if (!scene || !window || !mark) return undefined;
    if (scene.layout === 'horizontal') return plotScale(scene).toMs(mark.x + mark.width / 2);
    const span = this.#focusedSpan();
    return span && middleOf(span, window);
  }

  /** From when to when the events of the mark reach that has the focus. */
  #focusedSpan(): TimeWindow | undefined {
    const ids: ReadonlySet<string> = new Set(this.#stage.focus.focused()?.events);
    return spanOf(this.#stage.picture()?.known.events.filter(({ id }) => ids.has(id)) ?? []);
  }

  /** Zooms to the mark that has the focus. */
  #approach(): void {
    const span = this.#focusedSpan();
    if (this.#view.canZoomTo(span)) this.#view.zoomTo(span);
  }

  /** Moves the focus, or says that there is nothing further on. */
  #move(move: Move): void {
    const { focus, announcer, locale } = this.#stage;
    if (focus.move(move) || move.over === 'lanes') return;
    const { firstIn, lastIn, timeline } = locale().strings.ui;
    const lane = (move.over === 'lane' && focus.laneTitle()) || timeline;
    announcer.announce(move.steps < 0 ? firstIn(lane) : lastIn(lane));
  }
}

/** The middle of the part of a stretch that lies in a window. UTC ms. */
const middleOf = (span: TimeWindow, window: TimeWindow): number =>
  (Math.max(span.startMs, window.startMs) + Math.min(span.endMs, window.endMs)) / 2;

/** True in a field that text is typed into; a slider or a tick is none. */
const isInText = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.matches('input:not([type=range], [type=checkbox], [type=radio]), textarea');
