import type { Move } from '../interaction/find-target.ts';
import type { Intent } from '../interaction/intent.ts';
import type { KeyCommand } from '../interaction/read-key.ts';
import type { TimeWindow } from '../layout/resolve-window.ts';
import type { Target } from '../layout/scene.ts';
import type { Locale } from '../locale/locale.ts';
import type { TimelineFilter } from '../model/known-timeline.ts';
import type { Announcer } from './controllers/announcer.ts';
import type { MarkPointer } from './controllers/mark-pointer.ts';
import type { PlotFocus } from './controllers/plot-focus.ts';
import type { ViewController } from './controllers/view-controller.ts';
import { ExportEvent } from './events/export-event.ts';
import { FilterChangeEvent } from './events/filter-change-event.ts';
import { SelectEvent } from './events/select-event.ts';
import { ViewChangeEvent } from './events/view-change-event.ts';
import type { Picture } from './picture.ts';
import { spanOf } from './spoken-target.ts';
import { showingWords } from './window-words.ts';

const TO_START: readonly Move[] = ['previous', 'first-in-lane', 'first', 'five-back'];
const TO_END: readonly Move[] = ['next', 'last-in-lane', 'last', 'five-on'];
/** Room beside the first and last event of an aggregate that was zoomed to, as a share of their span. */
const AGGREGATE_MARGIN = 0.1;

/** What the actions work on. */
export interface ActionStage {
  readonly view: ViewController;
  readonly announcer: Announcer;
  readonly focus: PlotFocus;
  readonly pointer: MarkPointer;
  readonly picture: () => Picture | undefined;
  readonly locale: () => Locale;
  readonly selected: () => string | undefined;
  readonly setSelected: (id: string | undefined) => void;
  /** Dispatches an event of the host; false when it was cancelled. */
  readonly emit: (event: Event) => boolean;
  /** True while a tooltip is on the page. */
  readonly hasTooltip: () => boolean;
  readonly openHelp: () => void;
  /** Saves the picture; resolves to the file’s name. */
  readonly download: () => Promise<string>;
  readonly focusDetails: () => void;
  /** Gives the focus to whatever opens an event’s details. */
  readonly focusOpener: (id: string) => void;
}

/** Everything a reader can do. Only what is done here is told to the host page, and announced. */
export class ReaderActions {
  readonly #stage: ActionStage;

  constructor(stage: ActionStage) {
    this.#stage = stage;
  }

  /** Changes the view. */
  readonly intend = (intent: Intent): void => this.#changeView(() => this.#stage.view.apply(intent));

  readonly showAllDates = (): void => this.intend({ type: 'fit' });

  readonly clearFilters = (): void => this.intend({ type: 'filter', filter: undefined });

  readonly openHelp = (): void => this.#stage.openHelp();

  /** Saves the picture as a file, unless the page offers its own. */
  readonly download = async (): Promise<void> => {
    const { emit, download, announcer, locale } = this.#stage;
    if (!emit(new ExportEvent({ format: 'svg' }))) return;
    announcer.announce(locale().strings.ui.saved(await download()));
  };

  /** Opens an event, or closes it when it is open. */
  readonly toggle = (id: string): void => {
    if (this.#stage.selected() === id) this.close();
    else this.#open(id);
  };

  /** Closes the details and gives the focus back to where they came from. */
  readonly close = (): void => {
    const { selected, setSelected, emit, announcer, locale, focusOpener } = this.#stage;
    const id = selected();
    if (id === undefined || !emit(new SelectEvent({ id: null }))) return;
    setSelected(undefined);
    focusOpener(id);
    announcer.announce(locale().strings.ui.detailsClosed);
  };

  /** Follows a link: brings the event into view and moves into its details. */
  readonly goTo = (id: string): void => {
    if (!this.#open(id)) return;
    this.#stage.focusDetails();
  };

  /** A mark was pressed: one event opens, several are zoomed to. */
  readonly press = (target: Target): void => {
    const [id] = target.events;
    const span = target.events.length > 1 ? this.#spanOf(target) : undefined;
    if (span && this.#canZoomTo(span)) this.intend({ type: 'window', ...span });
    else this.toggle(id);
  };

  /** Carries out what a key asks for. False when there was nothing to do, and the key is the browser’s again. */
  run(command: KeyCommand): boolean {
    const { view } = this.#stage;
    switch (command.type) {
      case 'move':
        return this.#move(command.move);
      case 'page':
        this.intend({ type: 'pan', fraction: command.direction });
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
        return this.escape();
    }
  }

  /** Esc anywhere in the content. */
  readonly keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.escape()) event.preventDefault();
  };

  /** One step out: the tooltip, then the details. False when neither is open. */
  escape(): boolean {
    const { pointer, hasTooltip, selected } = this.#stage;
    if (hasTooltip()) pointer.dismiss();
    else if (selected() === undefined) return false;
    else this.close();
    return true;
  }

  #open(id: string): boolean {
    const { picture, setSelected, emit, announcer, locale } = this.#stage;
    const event = picture()?.known.events.find((known) => known.id === id);
    if (!event || !emit(new SelectEvent({ id }))) return false;
    setSelected(id);
    const span = spanOf([event]);
    if (span && !picture()?.events.includes(event)) this.intend({ type: 'reveal', ...span });
    announcer.announce(locale().strings.ui.detailsOpened);
    return true;
  }

  #move(move: Move): boolean {
    const { focus, announcer, locale } = this.#stage;
    if (focus.move(move)) return true;
    const { firstIn, lastIn, timeline } = locale().strings.ui;
    const lane = focus.laneTitle() || timeline;
    if (TO_START.includes(move)) announcer.announce(firstIn(lane));
    if (TO_END.includes(move)) announcer.announce(lastIn(lane));
    return true;
  }

  #spanOf({ events }: Target): TimeWindow | undefined {
    const ids = new Set<string>(events);
    const span = spanOf(this.#stage.picture()?.events.filter(({ id }) => ids.has(id)) ?? []);
    if (!span) return undefined;
    const marginMs = (span.endMs - span.startMs) * AGGREGATE_MARGIN;
    return { startMs: span.startMs - marginMs, endMs: span.endMs + marginMs };
  }

  /** False when the window is already as near as it gets. */
  #canZoomTo(span: TimeWindow): boolean {
    const { view } = this.#stage;
    return view.preview({ type: 'window', ...span }) !== view.state;
  }

  #changeView(change: () => boolean): void {
    const { picture, announcer, locale } = this.#stage;
    const before = picture();
    const filter = this.#stage.view.state.filter;
    if (!change()) return;
    const after = picture();
    if (!after) return;
    this.#tell(before, after, filter);
    announcer.announce(showingWords(after, locale()));
  }

  #tell(before: Picture | undefined, { window }: Picture, filter: TimelineFilter | undefined): void {
    const { view, emit } = this.#stage;
    if (view.state.filter !== filter) emit(new FilterChangeEvent({ filter: view.state.filter ?? {} }));
    const isSame = window.startMs === before?.window.startMs && window.endMs === before.window.endMs;
    if (!isSame) emit(new ViewChangeEvent({ start: new Date(window.startMs), end: new Date(window.endMs) }));
  }
}
