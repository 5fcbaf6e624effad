import type { Target } from '../../layout/scene.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import { SelectEvent } from '../events/select-event.ts';
import { isShown } from '../picture.ts';
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

  /** Brings an event into view and moves into its details. False when it is not known, or the page refuses. */
  readonly goTo = (id: string): boolean => {
    if (!this.#open(id)) return false;
    void focusIn(this.#stage, '#details-title');
    return true;
  };

  /** Brings an event into view. */
  reveal(id: string): void {
    const picture = this.#stage.picture();
    const event = picture?.known.events.byId(id);
    const span = event && spanOf([event]);
    if (picture && span && !isShown(event, picture)) this.#view.intend({ type: 'reveal', ...span });
  }

  /** A mark was pressed: one event opens, several are zoomed to, or listed where that leads nowhere. */
  readonly press = (event: Event): void => {
    const target = this.#stage.focus.targetOf(event);
    if (!target) return;
    const span = target.aggregate?.span;
    if (target.count === 1) this.toggle(target.events[0]);
    else if (this.#view.canZoomTo(span)) this.#view.zoomTo(span);
    else this.#toggleMembers(target);
  };

  /** Closes the list of an aggregate’s events, because something else opened. */
  closeMembers(): void {
    this.#memory.change({ members: [] });
  }

  /** True while details or the list of an aggregate are open. */
  get isAnyOpen(): boolean {
    return this.#opener() !== undefined;
  }

  #known(id: string | null): KnownEvent | undefined {
    return id === null ? undefined : this.#stage.picture()?.known.events.byId(id);
  }

  /** The event whose details are open, or the first of the aggregate that is. */
  #opener(): string | undefined {
    const { selected } = this.#stage.host;
    return this.#known(selected)?.id ?? this.#memory.state.members[0];
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
    if (!this.#known(id) || !this.#select(id)) return false;
    this.reveal(id);
    this.#say('detailsOpened');
    return true;
  }

  #toggleMembers({ events: members, count: memberCount }: Target): void {
    if (this.#memory.state.members[0] === members[0]) return this.close();
    if (!this.#select(null)) return;
    this.#memory.change({ members, memberCount });
    void showDetails(this.#stage);
    this.#say('detailsOpened');
  }

  #say(what: 'detailsOpened' | 'detailsClosed'): void {
    const { announcer, locale } = this.#stage;
    announcer.announce(locale().strings.ui[what]);
  }
}
