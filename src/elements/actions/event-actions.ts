import type { KnownEvent } from '../../model/known-timeline.ts';
import { SelectEvent } from '../events/select-event.ts';
import { spanOf } from '../words/spoken-target.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { showDetails } from './show-details.ts';
import { focusIn, type Stage } from './stage.ts';
import type { ViewActions } from './view-actions.ts';

/** Opening and closing events, and the aggregates that stand for several. */
export class EventActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  readonly #view: ViewActions;

  constructor(stage: Stage, memory: ReaderMemory, view: ViewActions) {
    this.#stage = stage;
    this.#memory = memory;
    this.#view = view;
  }

  /** Opens an event, or closes it when it is open. */
  readonly toggle = (id: string): void => {
    if (this.#stage.host.selected === id) this.close();
    else if (this.#open(id)) void showDetails(this.#stage);
  };

  /** Closes what is open and gives the focus back to where it came from. */
  readonly close = (): void => {
    const { host, focus } = this.#stage;
    const opener = this.#opener();
    if (opener === undefined || !this.#select(null)) return;
    this.closeMembers();
    if (host.show === 'chart') focus.focusEvent(opener);
    else void focusIn(this.#stage, `.event-button[data-event="${CSS.escape(opener)}"]`);
    this.#say('detailsClosed');
  };

  /** Follows a link: brings the event into view and moves into its details. */
  readonly goTo = (id: string): void => {
    if (this.#open(id)) void focusIn(this.#stage, '#details-title');
  };

  /** A mark was pressed: one event opens, several are zoomed to, or listed where that leads nowhere. */
  readonly press = (event: Event): void => {
    const target = this.#stage.focus.targetOf(event);
    if (!target) return;
    const ids: ReadonlySet<string> = new Set(target.events);
    const span = ids.size > 1 ? spanOf(this.#events.filter(({ id }) => ids.has(id))) : undefined;
    if (ids.size === 1) this.toggle(target.events[0]);
    else if (this.#view.canZoomTo(span)) this.#view.zoomTo(span);
    else this.#toggleMembers(target.events);
  };

  /** Closes the list of an aggregate’s events, because something else opened. */
  closeMembers(): void {
    this.#memory.change({ members: [] });
  }

  /** True while details or the list of an aggregate are open. */
  get isAnyOpen(): boolean {
    return this.#opener() !== undefined;
  }

  get #events(): readonly KnownEvent[] {
    return this.#stage.picture()?.known.events ?? [];
  }

  /** The event whose details are open, or the first of the aggregate that is. */
  #opener(): string | undefined {
    const { selected } = this.#stage.host;
    return this.#events.find(({ id }) => id === selected)?.id ?? this.#memory.state.members[0];
  }

  /** Tells the page and, unless it refuses, opens the event or closes it. False when it refused. */
  #select(id: string | null): boolean {
    const { host } = this.#stage;
    if (host.selected === id) return true;
    if (!host.dispatchEvent(new SelectEvent({ id }))) return false;
    host.selected = id;
    return true;
  }

  #open(id: string): boolean {
    const { picture } = this.#stage;
    const event = this.#events.find((known) => known.id === id);
    if (!event || !this.#select(id)) return false;
    const span = spanOf([event]);
    if (span && !picture()?.events.includes(event)) this.#view.intend({ type: 'reveal', ...span });
    this.#say('detailsOpened');
    return true;
  }

  #toggleMembers(members: readonly string[]): void {
    if (this.#memory.state.members[0] === members[0]) return this.close();
    if (!this.#select(null)) return;
    this.#memory.change({ members });
    void showDetails(this.#stage);
    this.#say('detailsOpened');
  }

  #say(what: 'detailsOpened' | 'detailsClosed'): void {
    const { announcer, locale } = this.#stage;
    announcer.announce(locale().strings.ui[what]);
  }
}
