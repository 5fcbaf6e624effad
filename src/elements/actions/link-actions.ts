import type { KnownEvent } from '../../model/known-facts.ts';
import { linkEnds, linkWords, type LinkEnd } from '../words/link-ends.ts';
import type { EventActions } from './event-actions.ts';
import type { ReaderMemory } from './reader-memory.ts';
import type { Stage } from './stage.ts';

/** A link chosen with the keys, from the event whose mark has the focus. */
export interface ChosenLink extends LinkEnd {
  readonly from: string;
  /** Counted from 1. */
  readonly at: number;
  readonly of: number;
}

/** Following links from event to event, among the marks and in the details, and coming back the same way. */
export class LinkActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  readonly #events: EventActions;

  constructor(stage: Stage, memory: ReaderMemory, events: EventActions) {
    this.#stage = stage;
    this.#memory = memory;
    this.#events = events;
  }

  /** The link chosen from the mark that has the focus; `undefined` once the focus is elsewhere. */
  get chosen(): ChosenLink | undefined {
    const { link } = this.#memory.state;
    if (!link || this.#focused() !== link.from) return undefined;
    const ends = this.#ends(link.from);
    const end = ends[link.at];
    return end && { ...end, from: link.from, at: link.at + 1, of: ends.length };
  }

  /** The event that following a link led away from to the one that is open, if one did. */
  get origin(): KnownEvent | undefined {
    const step = this.#memory.state.trail.at(-1);
    if (step?.to !== this.#stage.host.selected) return undefined;
    return this.#known(step.from);
  }

  /** Chooses the next or, with −1, the previous link of the mark that has the focus; after the last comes the first. */
  choose(step: 1 | -1): void {
    const { announcer, locale } = this.#stage;
    const from = this.#focused();
    const ends = from === undefined ? [] : this.#ends(from);
    if (from === undefined || ends.length === 0) return announcer.announce(locale().strings.ui.linkKeys.noLinks);
    const { link } = this.#memory.state;
    const before = link?.from === from ? link.at : step > 0 ? -1 : 0;
    const at = (before + step + ends.length) % ends.length;
    this.#memory.change({ link: { from, at } });
    const end = ends[at];
    if (end) announcer.announce(linkWords(end, at + 1, ends.length, locale()));
  }

  /** Follows the chosen link to the mark at its other end; open details go along. False when none is chosen. */
  follow(): boolean {
    const { chosen } = this;
    if (!chosen) return false;
    this.#step(chosen.from, chosen.event.id);
    this.#moveTo(chosen.event.id, this.#stage.host.selected === chosen.from);
    return true;
  }

  /** Follows a link in the details, into the details of the event at its other end. */
  readonly goTo = (id: string): void => {
    const from = this.#stage.host.selected;
    if (this.#events.goTo(id) && from !== null) this.#step(from, id);
  };

  /** Lets a chosen link go. False when none is. */
  drop(): boolean {
    if (!this.chosen) return false;
    this.#memory.change({ link: undefined });
    return true;
  }

  /** Goes back to where the last link was followed from. False when none was. */
  readonly back = (): boolean => {
    const { host, focus } = this.#stage;
    const { trail } = this.#memory.state;
    const step = trail.at(-1);
    if (!step) return false;
    this.#memory.change({ trail: trail.slice(0, -1), link: undefined });
    if (!this.#known(step.from)) return false;
    if (focus.focused()) this.#moveTo(step.from, host.selected === step.to);
    else this.#events.goTo(step.from);
    return true;
  };

  #step(from: string, to: string): void {
    this.#memory.change({ trail: [...this.#memory.state.trail, { from, to }], link: undefined });
  }

  /** Brings an event into view and gives its mark the focus; with its details, when some are open. */
  #moveTo(id: string, isOpen: boolean): void {
    const { focus, host, picture } = this.#stage;
    if (isOpen && host.selected !== id) this.#events.toggle(id);
    else this.#events.reveal(id);
    if (!picture()?.scene?.targets.some(({ events }) => events.includes(id))) this.#memory.change({ isExpanded: true });
    focus.focusEvent(id);
  }

  /** The event of the mark that has the focus; `undefined` for a mark of several. */
  #focused(): string | undefined {
    const target = this.#stage.focus.focused();
    return target?.events.length === 1 ? target.events[0] : undefined;
  }

  #ends(id: string): readonly LinkEnd[] {
    const events = this.#stage.picture()?.known.events;
    return events ? linkEnds(id, events, this.#stage.locale()) : [];
  }

  #known(id: string): KnownEvent | undefined {
    return this.#stage.picture()?.known.events.byId(id);
  }
}
