import type { LitElement, ReactiveController } from 'lit';
import type { LaneMode } from '../../layout/view.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Reader } from '../actions/reader.ts';
import type { ShowMode } from '../settings.ts';
import { readUrlState, writeUrlState, type UrlState } from '../url/url-state.ts';
import type { ViewController } from './view-controller.ts';

/** Time without a further change after which the address follows, ms; Safari allows 100 changes in 30 s. */
const SETTLE_MS = 300;

/** What can be looked at by a link, and brought back by one. */
export interface LinkedHost extends LitElement {
  selected: string | null;
  asOf: string | null;
  show: ShowMode;
  lanes: LaneMode;
  series: string | null;
  get filter(): TimelineFilter;
  set filter(filter: TimelineFilter | null | undefined);
  readonly urlState: string;
  readonly timeline: Timeline | undefined;
  get view(): { readonly start?: Date | number; readonly end?: Date | number };
  set view(range: { readonly start?: Date | number; readonly end?: Date | number } | undefined);
  select(id: string | null): void;
}

type Settings = Required<Omit<UrlState, 'window' | 'story'>>;

/** Keeps the page’s hash and the view in step, while the host asks for it with `url-state="hash"`. One such host a page. */
export class UrlController implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #view: ViewController;
  readonly #reader: Reader;
  /** What the page itself has set: a link names only what differs. */
  #page: Settings | undefined;
  #isRead = false;
  #last: UrlState = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LinkedHost, view: ViewController, reader: Reader) {
    this.#host = host;
    this.#view = view;
    this.#reader = reader;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    clearTimeout(this.#timer);
  }

  /** Reads the address, once. To be called before each update, ahead of the data. */
  begin(): void {
    if (!this.#isOn || this.#page) return;
    this.#page = this.#settings();
    const { window, story: _story, ...settings } = readUrlState(location.hash);
    this.#set(settings, window !== undefined);
    if (window) this.#host.view = { start: window.startMs, end: window.endMs };
  }

  /** Stands at the step of the story the address asks for, once there is one. To be called before each update, after the data. */
  resume(): void {
    if (this.#isRead || !this.#page || !this.#host.timeline) return;
    this.#isRead = true;
    const state = readUrlState(location.hash);
    if (state.story !== undefined) this.#goTo(state);
    this.#last = this.#state();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#isRead && this.#isOn) this.#timer = setTimeout(this.#write, SETTLE_MS);
  }

  /** Address of what is looked at now; without `url-state`, that of the page. */
  address(): string {
    if (!this.#isRead || !this.#isOn) return location.href;
    const hash = writeUrlState(this.#state(), location.hash);
    return location.href.replace(/#.*$/, '') + (hash && `#${hash}`);
  }

  get #isOn(): boolean {
    return this.#host.urlState === 'hash';
  }

  #settings(): Settings {
    const { selected, asOf, show, lanes, series, filter } = this.#host;
    return { selected, asOf, show, lanes, series, filter };
  }

  #state(): UrlState {
    const differing = Object.entries(this.#settings()).filter(
      ([name, value]) => !isEqual(value, this.#page?.[name as keyof Settings]),
    );
    const { startMs, endMs } = this.#view.state;
    const { story } = this.#reader.state;
    return {
      ...(Object.fromEntries(differing) as UrlState),
      ...(startMs !== undefined && endMs !== undefined && { window: { startMs, endMs } }),
      ...(story !== undefined && { story }),
    };
  }

  readonly #write = (): void => {
    const state = this.#state();
    const hash = writeUrlState(state, location.hash);
    // A plain anchor of the page stays while there is nothing to say.
    if (hash === writeUrlState(this.#last, location.hash)) return;
    const isNewPlace = state.selected !== this.#last.selected || state.show !== this.#last.show;
    const url = location.pathname + location.search + (hash && `#${hash}`);
    try {
      if (isNewPlace) history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
      this.#last = state;
    } catch {
      // Refused: too many changes, or a document that has no address. The next change tries again.
    }
  };

  readonly #follow = (): void => {
    if (!this.#isOn || !this.#isRead) return;
    clearTimeout(this.#timer);
    this.#goTo(readUrlState(location.hash));
    this.#last = this.#state();
  };

  /** A step brings its own event and window; what a link says besides goes before them, and so does the page where there is no step. */
  #goTo({ window, story, ...settings }: UrlState): void {
    if (story !== this.#reader.state.story) this.#reader.story.stand(story);
    const isStep = story !== undefined && story === this.#reader.state.story;
    const { selected: _selected, ...others } = this.#page ?? {};
    this.#set({ ...(isStep ? others : this.#page), ...settings }, true);
    if (window || !isStep) this.#host.view = window && { start: window.startMs, end: window.endMs };
  }

  /** Sets what differs; an event that is opened is brought into view unless a window says what is. */
  #set(settings: Partial<Settings>, hasWindow: boolean): void {
    const now = this.#settings();
    const differing = Object.entries(settings).filter(([name, value]) => !isEqual(value, now[name as keyof Settings]));
    const { selected, ...others } = Object.fromEntries(differing) as Partial<Settings>;
    Object.assign(this.#host, others);
    if (selected === undefined) return;
    if (hasWindow) this.#host.selected = selected;
    else this.#host.select(selected);
  }
}

/** Compares plain data. */
const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
