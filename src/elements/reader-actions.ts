import type { LitElement } from 'lit';
import type { Move } from '../interaction/find-target.ts';
import type { Intent } from '../interaction/intent.ts';
import { isHotkey, readKey, type KeyCommand } from '../interaction/read-key.ts';
import type { TimeWindow } from '../layout/resolve-window.ts';
import type { Target } from '../layout/scene.ts';
import type { Locale } from '../locale/locale.ts';
import type { InterfaceStrings } from '../locale/strings.ts';
import type { KnownEvents } from '../model/known-events.ts';
import { toDate } from './to-date.ts';
import type { Announcer } from './controllers/announcer.ts';
import type { MarkPointer } from './controllers/mark-pointer.ts';
import type { PlotFocus } from './controllers/plot-focus.ts';
import type { ViewController } from './controllers/view-controller.ts';
import { ExportEvent } from './events/export-event.ts';
import { FilterChangeEvent } from './events/filter-change-event.ts';
import { SelectEvent } from './events/select-event.ts';
import { ViewChangeEvent } from './events/view-change-event.ts';
import { isShown, type Picture } from './picture.ts';
import type { ShowMode } from './settings.ts';
import { BY_DATE, pressColumn, type Column, type SortOrder } from './sort-events.ts';
import { spanOf } from './words/spoken-target.ts';
import { showingWords } from './words/window-words.ts';

/** Room beside the first and last event of an aggregate that was zoomed to, as a share of their span. */
const AGGREGATE_MARGIN = 0.1;

/** The element the reader has before them. */
interface ReaderHost extends LitElement {
  selected: string | null;
  show: ShowMode;
  readonly noHotkeys: boolean;
  download(format: string): Promise<string>;
}

/** What the actions work on. */
export interface Stage {
  readonly host: ReaderHost;
  readonly view: ViewController;
  readonly announcer: Announcer;
  readonly focus: PlotFocus;
  readonly pointer: MarkPointer;
  readonly picture: () => Picture | undefined;
  readonly locale: () => Locale;
  readonly retry: () => void;
}

/** What the reader has done to the page that no property of the host tells. */
export interface ReaderState {
  readonly order: SortOrder;
  /** True once all events from top to bottom were asked for. */
  readonly isExpanded: boolean;
  /** Index of the first event on the page of the list or table. */
  readonly firstRow: number;
  /** Ids of the events of the aggregate that is open; empty when none is. */
  readonly members: readonly string[];
  /** How many events the aggregate counts; more than `members` where only the first of them are listed. */
  readonly memberCount?: number;
  /** The event all of whose claims were asked for. */
  readonly claimsOf?: string | undefined;
}

const UNTOUCHED: ReaderState = { order: BY_DATE, isExpanded: false, firstRow: 0, members: [] };

/** Everything a reader can do. Only what is done here is told to the host page, and announced. */
export class ReaderActions {
  readonly #stage: Stage;
  #state = UNTOUCHED;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get state(): ReaderState {
    return this.#state;
  }

  /** Changes the view. */
  readonly intend = (intent: Intent): void => this.#changeView(() => this.#stage.view.apply(intent));

  readonly showAllDates = (): void => this.intend({ type: 'fit' });

  readonly clearFilters = (): void => this.intend({ type: 'filter', filter: undefined });

  /** Asks for all events from top to bottom. */
  readonly expand = (): void => this.#change({ isExpanded: true });

  readonly sort = (column: Column): void =>
    this.#change({ order: pressColumn(this.#state.order, column), firstRow: 0 });

  /** Asks for all claims of an event, or for the first of them again. */
  readonly toggleClaims = (id: string): void =>
    this.#change({ claimsOf: this.#state.claimsOf === id ? undefined : id });

  /** Turns to the page of the list or table that begins with an event, and goes to its head. */
  readonly turnTo = (firstRow: number): void => {
    this.#change({ firstRow });
    void this.#focus('.event-button');
  };

  readonly show = (mode: ShowMode): void => {
    this.#stage.host.show = mode;
  };

  readonly retry = (): void => this.#stage.retry();

  /** Goes past the timeline. */
  readonly skip = (): void => void this.#focus('#after');

  readonly openHelp = (): void => this.#dialog?.showModal();

  readonly closeHelp = (): void => this.#dialog?.close();

  /** Saves the picture as a file, unless the page offers its own. */
  readonly download = async (): Promise<void> => {
    const { host } = this.#stage;
    if (host.dispatchEvent(new ExportEvent({ format: 'svg' }))) this.#say(this.#ui.saved(await host.download('svg')));
  };

  /** Opens an event, or closes it when it is open. */
  readonly toggle = (id: string): void => {
    if (this.#stage.host.selected === id) this.close();
    else this.#open(id);
  };

  /** Closes what is open and gives the focus back to where it came from. */
  readonly close = (): void => {
    const { host, focus } = this.#stage;
    const opener = this.#opener();
    if (opener === undefined || !this.#select(null)) return;
    this.closeMembers();
    if (host.show === 'chart') focus.focusEvent(opener);
    else void this.#focus(`.event-button[data-event="${CSS.escape(opener)}"]`);
    this.#say(this.#ui.detailsClosed);
  };

  /** Follows a link: brings the event into view and moves into its details. */
  readonly goTo = (id: string): void => {
    if (this.#open(id)) void this.#focus('#details-title');
  };

  /** A mark was pressed: one event opens, several are zoomed to, or listed where that leads nowhere. */
  readonly press = (event: Event): void => {
    const target = this.#stage.focus.targetOf(event);
    if (!target) return;
    const span = target.aggregate?.span;
    if (target.count === 1) this.toggle(target.events[0]);
    else if (this.canZoomTo(span)) this.intend(zoomTo(span));
    else this.#toggleMembers(target);
  };

  /** False for a stretch that already is as near as it gets. */
  canZoomTo(span: TimeWindow | undefined): span is TimeWindow {
    const { view } = this.#stage;
    return span !== undefined && view.preview(zoomTo(span)) !== view.state;
  }

  /** True when an intent would change nothing. */
  isIdle(intent: Intent): boolean {
    const { view } = this.#stage;
    return view.preview(intent) === view.state;
  }

  /** A key was pressed in the plot. */
  readonly plotKeyDown = (event: KeyboardEvent): void => {
    const layout = this.#stage.picture()?.scene?.layout;
    const command = layout && readKey(event, layout);
    if (!command || (this.#stage.host.noHotkeys && isHotkey(event)) || !this.#run(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A key was pressed anywhere in the content. */
  readonly keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#escape()) event.preventDefault();
  };

  /** Closes the list of an aggregate’s events, because something else opened. */
  closeMembers(): void {
    this.#change({ members: [] });
  }

  /** Forgets what was done to data that is no longer there. */
  forget(): void {
    this.#change({ ...UNTOUCHED, order: this.#state.order });
  }

  get #ui(): InterfaceStrings {
    return this.#stage.locale().strings.ui;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#stage.host.renderRoot.querySelector('dialog');
  }

  get #events(): KnownEvents | undefined {
    return this.#stage.picture()?.known.events;
  }

  /** The event whose details are open, or the first of the aggregate that is. */
  #opener(): string | undefined {
    const { selected } = this.#stage.host;
    return (selected === null ? undefined : this.#events?.byId(selected)?.id) ?? this.#state.members[0];
  }

  /** Carries out what a key asks for. False when there was nothing to do, and the key is the browser’s again. */
  #run(command: KeyCommand): boolean {
    const { view } = this.#stage;
    switch (command.type) {
      case 'move':
        this.#move(command.move);
        return true;
      case 'intent':
        this.intend(command.intent);
        return true;
      case 'undo':
        this.#changeView(() => view.undo());
        return true;
      case 'redo':
        this.#changeView(() => view.redo());
        return true;
      case 'help':
        this.openHelp();
        return true;
      case 'escape':
        return this.#escape();
    }
  }

  /** One step out: the tooltip, then the details. False when neither is open. */
  #escape(): boolean {
    const { host, pointer } = this.#stage;
    if (host.renderRoot.querySelector('.tooltip')) pointer.dismiss();
    else if (this.#opener() === undefined) return false;
    else this.close();
    return true;
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
    const picture = this.#stage.picture();
    const event = this.#events?.byId(id);
    if (!event || !this.#select(id)) return false;
    const span = spanOf([event]);
    if (span && !(picture && isShown(event, picture))) this.intend({ type: 'reveal', ...span });
    this.#say(this.#ui.detailsOpened);
    return true;
  }

  #toggleMembers({ events: members, count: memberCount }: Target): void {
    if (this.#state.members[0] === members[0]) return this.close();
    if (!this.#select(null)) return;
    this.#change({ members, memberCount });
    this.#say(this.#ui.detailsOpened);
  }

  /** Moves the focus, or says that there is nothing further on. */
  #move(move: Move): void {
    const { focus } = this.#stage;
    if (focus.move(move) || move.over === 'lanes') return;
    const { firstIn, lastIn, timeline } = this.#ui;
    const lane = (move.over === 'lane' && focus.laneTitle()) || timeline;
    this.#say(move.steps < 0 ? firstIn(lane) : lastIn(lane));
  }

  /** Once the page shows the present state. */
  async #focus(selector: string): Promise<void> {
    const { host } = this.#stage;
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #say(words: string): void {
    this.#stage.announcer.announce(words);
  }

  #change(part: Partial<ReaderState>): void {
    this.#state = { ...this.#state, ...part };
    this.#stage.host.requestUpdate();
  }

  /** Changes the view, tells the page what has changed of it, and says what is shown now. */
  #changeView(change: () => boolean): void {
    const { host, view, picture, locale } = this.#stage;
    const before = { window: picture()?.window, filter: view.state.filter };
    if (!change()) return;
    this.#change({ firstRow: 0 });
    const after = picture();
    if (!after) return;
    const { filter } = view.state;
    const { startMs, endMs } = after.window;
    if (filter !== before.filter) host.dispatchEvent(new FilterChangeEvent({ filter: filter ?? {} }));
    if (startMs !== before.window?.startMs || endMs !== before.window.endMs)
      host.dispatchEvent(new ViewChangeEvent({ start: toDate(startMs), end: toDate(endMs) }));
    this.#say(showingWords(after, locale()));
  }
}

/** To an aggregate’s events, with some room beside them. */
function zoomTo({ startMs, endMs }: TimeWindow): Extract<Intent, { type: 'window' }> {
  const marginMs = (endMs - startMs) * AGGREGATE_MARGIN;
  return { type: 'window', startMs: startMs - marginMs, endMs: endMs + marginMs };
}
