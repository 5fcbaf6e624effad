import { LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { toCsv } from '../formats/to-csv.ts';
import { toJson } from '../formats/to-json.ts';
import { toWindow, type WindowEdge } from '../interaction/to-window.ts';
import type { ColorMode, LaneMode, LayoutMode, TimelineView } from '../layout/view.ts';
import type { Locale } from '../locale/locale.ts';
import type { TimelineFilter } from '../model/known-timeline.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import type { SvgOptions } from '../render/export-options.ts';
import { renderSvg } from '../render/render-svg.ts';
import { memoizeLast } from '../util/memoize-last.ts';
import { canvasMeasure } from './canvas-measure.ts';
import { Announcer } from './controllers/announcer.ts';
import { DataController } from './controllers/data-controller.ts';
import type { DataState, TimelineInput } from './controllers/data-state.ts';
import { hasFallback } from './controllers/read-data-scripts.ts';
import { ElementHeight } from './controllers/element-height.ts';
import { FocusKeeper } from './controllers/focus-keeper.ts';
import { LocaleController } from './controllers/locale-controller.ts';
import { MarkPointer } from './controllers/mark-pointer.ts';
import { PlotFocus } from './controllers/plot-focus.ts';
import { ToolbarFocus } from './controllers/toolbar-focus.ts';
import { ViewController } from './controllers/view-controller.ts';
import { WidthController } from './controllers/width-controller.ts';
import { LoadErrorEvent } from './events/error-event.ts';
import { LoadEvent } from './events/load-event.ts';
import { ExportError, exportFileName, MIME_TYPES, toExportFormat } from './export-file.ts';
import { focusAfterUpdate } from './focus-after-update.ts';
import { PictureMaker, type Picture } from './picture.ts';
import type { PageActions } from './page-model.ts';
import { ReaderActions } from './reader-actions.ts';
import { renderPage } from './render-page.ts';
import { readLanes, readLevel, readLocale, readShow, viewSettings } from './settings.ts';
import { saveFile } from './save-file.ts';
import { spanOf } from './spoken-target.ts';
import { BY_DATE, pressColumn, type SortOrder } from './sort-events.ts';
import { elementStyles } from './styles/element-styles.ts';
import { TargetLooks } from './target-looks.ts';
import type { ShowMode } from './views/toolbar.ts';

/** A stretch of time as a host sets it. An EDTF end is included whole; a `Date` is the instant itself. */
export interface TimelineRange {
  readonly start?: WindowEdge | null | undefined;
  readonly end?: WindowEdge | null | undefined;
}

/**
 * A timeline of relations between states: dates as precisely as they are known, plans as plans, and what each side
 * says of the same event next to each other, with the source of everything.
 *
 * @summary An interactive, sourced timeline.
 *
 * @attr {string} src - One or more URLs of timeline documents, separated by spaces, merged in order.
 * @attr {string} selected - Id of the event whose details are open.
 * @attr {string} start - First day shown at the beginning, EDTF.
 * @attr {string} end - Last day shown at the beginning, EDTF, included whole.
 * @attr {string} as-of - Day of knowledge, EDTF: nothing that became known later is shown.
 * @attr {string} locale - Language, BCP 47; default: the nearest `lang`, else `en`.
 *
 * @slot - Content shown until data is there, and again when it cannot be had. A `<script type="application/json">` holds data.
 *
 * @fires {LoadEvent} rt-load - Data was read and is on the page.
 * @fires {LoadErrorEvent} rt-error - Data could not be had or is no timeline.
 * @fires {ViewChangeEvent} rt-view-change - The reader moved to another stretch of time.
 * @fires {SelectEvent} rt-select - The reader opens or closes an event’s details. Cancelable.
 * @fires {FilterChangeEvent} rt-filter-change - The reader changed the filter.
 * @fires {ExportEvent} rt-export - The reader asks for a file. Cancelable.
 *
 * @csspart root - Everything.
 * @csspart title - The headline.
 * @csspart description - The editor’s description.
 * @csspart summary - The generated summary.
 * @csspart toolbar - The row of buttons.
 * @csspart button - Every button of the toolbar, the details and the states.
 * @csspart plot - The drawing and the buttons over it.
 * @csspart drawing - The SVG element.
 * @csspart details - The open event.
 * @csspart accounts - What each side says, claim by claim.
 * @csspart list - The list of events.
 * @csspart table - The table of events.
 * @csspart legend - The key to the shapes.
 * @csspart tooltip - Title and date of a mark without a label.
 * @csspart problems - What is wrong with the data.
 * @csspart footer - Sources and day of knowledge.
 *
 * @cssproperty [--rt-font=system-ui, …] - Font of all text.
 * @cssproperty [--rt-title-font=var(--rt-font)] - Font of headlines.
 * @cssproperty [--rt-font-size=max(1rem, 16px)] - Size all text is derived from.
 * @cssproperty [--rt-radius=4px] - Rounding of buttons and boxes.
 * @cssproperty --rt-background - Ground.
 * @cssproperty --rt-stripe - Ground of what lies after the day of knowledge.
 * @cssproperty --rt-text - Text.
 * @cssproperty --rt-text-2 - Text of the second rank.
 * @cssproperty --rt-text-3 - Ticks, sources, footer.
 * @cssproperty --rt-axis - Axis, links, outlines of controls.
 * @cssproperty --rt-grid - Hairlines.
 * @cssproperty --rt-ink - Marks.
 * @cssproperty --rt-chip - Ground of figures.
 * @cssproperty --rt-hover - Ground of what the pointer is on.
 * @cssproperty --rt-link - Links.
 * @cssproperty --rt-error - Errors.
 * @cssproperty --rt-actor-1 - The first party, with `color-by="actor"`.
 * @cssproperty --rt-actor-2 - The second party.
 * @cssproperty --rt-actor-both - Both parties.
 * @cssproperty --rt-actor-other - Neither party; topics beyond the sixth.
 * @cssproperty --rt-topic-1 - The first topic, with `color-by="topic"`.
 * @cssproperty --rt-topic-2 - The second topic.
 * @cssproperty --rt-topic-3 - The third topic.
 * @cssproperty --rt-topic-4 - The fourth topic.
 * @cssproperty --rt-topic-5 - The fifth topic.
 * @cssproperty --rt-topic-6 - The sixth topic.
 */
export class RelationsTimeline extends LitElement {
  static override readonly styles: CSSResultGroup = elementStyles;

  /** One or more timeline documents, as objects or JSON texts. Goes before `src` and child scripts. */
  @property({ attribute: false }) data: TimelineInput | undefined;
  /** One or more URLs of timeline documents, separated by spaces, merged in order. */
  @property({ reflect: true }) src: string | null = null;
  /** Id of the event whose details are open; unknown ids open nothing. */
  @property({ reflect: true }) selected: string | null = null;
  /** First day shown at the beginning, EDTF. Default: the document’s. */
  @property({ reflect: true }) start: string | null = null;
  /** Last day shown at the beginning, EDTF, included whole. Default: the document’s. */
  @property({ reflect: true }) end: string | null = null;
  /** Day of knowledge, EDTF. Default: the newest day any layer that is shown gives. */
  @property({ reflect: true, attribute: 'as-of' }) asOf: string | null = null;
  /** Language, BCP 47. Default: the nearest `lang`, else English. */
  @property({ reflect: true }) locale: string | null = null;
  /** The picture, or the same events as a list or a sortable table. */
  @property({ reflect: true, useDefault: true }) show: ShowMode = 'chart';
  /** Time to the right or downwards; `auto` follows the width. */
  @property({ reflect: true, useDefault: true }) layout: LayoutMode = 'auto';
  /** What the lanes are made of. */
  @property({ reflect: true, useDefault: true }) lanes: LaneMode = 'topic';
  /** What colour repeats. */
  @property({ reflect: true, useDefault: true, attribute: 'color-by' }) colorBy: ColorMode = 'none';
  /** Light or dark; `auto` follows the reader’s system. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Level of the title, 2–6; what lies below follows. */
  @property({ type: Number, reflect: true, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;
  /** Leaves the toolbar out. */
  @property({ type: Boolean, reflect: true, attribute: 'no-toolbar' }) noToolbar = false;
  /** Leaves the footer out. */
  @property({ type: Boolean, reflect: true, attribute: 'no-footer' }) noFooter = false;
  /** Switches single-key shortcuts off; arrows, Enter and Esc stay. */
  @property({ type: Boolean, reflect: true, attribute: 'no-hotkeys' }) noHotkeys = false;

  @state() private order: SortOrder = BY_DATE;
  @state() private isExpanded = false;
  @query('dialog') private readonly helpDialog!: HTMLDialogElement | null;

  readonly #view = new ViewController(this, () => this.#picture());
  readonly #data = new DataController(this, (loaded) => this.#settled(loaded));
  readonly #width = new WidthController(this);
  readonly #lang = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #pointer = new MarkPointer(this);
  readonly #detailsHeight = new ElementHeight(this, '#details');
  readonly #focus = new PlotFocus(this, () => this.#picture());
  readonly #pictures = new PictureMaker();
  readonly #measure = memoizeLast((family: string, _fontEpoch: number) => canvasMeasure(family));

  readonly #reader = new ReaderActions({
    view: this.#view,
    announcer: this.#announcer,
    focus: this.#focus,
    pointer: this.#pointer,
    picture: () => this.#picture(),
    locale: () => this.#language(),
    selected: () => this.selected ?? undefined,
    setSelected: (id) => (this.selected = id ?? null),
    emit: (event) => this.dispatchEvent(event),
    hasTooltip: () => this.renderRoot.querySelector('.tooltip') !== null,
    openHelp: () => this.helpDialog?.showModal(),
    download: () => this.download('svg'),
    focusDetails: () => void focusAfterUpdate(this, '#details-title'),
    focusOpener: (id) => this.#focusOpener(id),
  });

  readonly #page: PageActions = {
    show: (mode) => (this.show = mode),
    sort: (column) => (this.order = pressColumn(this.order, column)),
    expand: () => (this.isExpanded = true),
    retry: () => this.#data.retry(),
    skip: () => void focusAfterUpdate(this, '#after'),
    isIdle: (intent) => this.#view.preview(intent) === this.#view.state,
  };

  readonly #wiring = {
    looks: new TargetLooks(),
    toolbarFocus: new ToolbarFocus(this, 'chart'),
    focus: this.#focus,
    pointer: this.#pointer,
    reader: this.#reader,
    page: this.#page,
  };

  constructor() {
    super();
    this.addController(new FocusKeeper(this, '#content'));
  }

  /** The window shown. Set it with `Date`s or EDTF; `null` goes back to the window first shown. */
  get view(): { readonly start?: Date; readonly end?: Date } {
    const window = this.#picture()?.window ?? this.#view.state;
    return {
      ...(window.startMs === undefined ? {} : { start: new Date(window.startMs) }),
      ...(window.endMs === undefined ? {} : { end: new Date(window.endMs) }),
    };
  }

  set view(range: TimelineRange | null | undefined) {
    this.#view.setWindow(toWindow(range?.start, range?.end));
    this.requestUpdate('view');
  }

  /** Which events count; empty = all. */
  get filter(): TimelineFilter {
    return this.#view.state.filter ?? {};
  }

  set filter(filter: TimelineFilter | null | undefined) {
    this.#view.setFilter(filter ?? undefined);
    this.requestUpdate('filter');
  }

  /** The parsed timeline, `undefined` until there is one. */
  get timeline(): Timeline | undefined {
    return this.#data.state.timeline;
  }

  /** What is wrong with the data; the rest is shown. */
  get problems(): readonly Problem[] {
    return this.#data.state.problems;
  }

  /** Shows all dates. */
  fit(): void {
    this.#view.apply({ type: 'fit' });
  }

  /** Shows a stretch of time; at least a week, at most a little more than all dates. An edge that cannot be read stays. */
  zoomTo(start: WindowEdge, end: WindowEdge): void {
    this.#view.setWindow(toWindow(start, end));
  }

  /** Shows less time for a factor above 1, more for one below, about the middle. */
  zoomBy(factor: number): void {
    this.#view.apply({ type: 'zoom', factor });
  }

  /** Moves by a share of the window; positive is later. */
  panBy(fraction: number): void {
    this.#view.apply({ type: 'pan', fraction });
  }

  /** Opens an event’s details and brings it into view, or closes them. */
  select(id: string | null): void {
    this.selected = id;
    const event = this.#picture()?.known.events.find((known) => known.id === id);
    const span = event && spanOf([event]);
    if (span && !this.#picture()?.events.includes(event)) this.#view.apply({ type: 'reveal', ...span });
  }

  /** Takes the last change of view or filter back. */
  undo(): void {
    this.#view.undo();
  }

  /** Makes the last change that was taken back again. */
  redo(): void {
    this.#view.redo();
  }

  /** The timeline as an SVG file, as it is looked at now unless the options say otherwise. Throws an ExportError without data. */
  toSVG(options: SvgOptions = {}): string {
    return renderSvg(this.#loaded(), { ...this.#settings(), ...options });
  }

  /** The events known and not filtered out as CSV. Throws an ExportError without data. */
  toCSV(): string {
    const { asOf, filter } = this.#settings();
    return toCsv(this.#loaded(), { ...(asOf === undefined ? {} : { asOf }), ...(filter ? { filter } : {}) });
  }

  /** The documents as JSON. Throws an ExportError without data. */
  toJSON(): string {
    return toJson(this.#loaded());
  }

  /** Saves a file and resolves to its name. Rejects with an ExportError for a format other than `svg`, `csv` and `json`. */
  async download(format: string, options: SvgOptions = {}): Promise<string> {
    const known = toExportFormat(format);
    await this.updateComplete;
    const text = known === 'svg' ? this.toSVG(options) : known === 'csv' ? this.toCSV() : this.toJSON();
    const name = exportFileName(this.localName, this.#picture()?.window, known);
    saveFile(name, MIME_TYPES[known], text);
    return name;
  }

  /** What the element brings itself when the page gives no data. */
  protected bundledData(): TimelineInput | undefined {
    return undefined;
  }

  /** Resolves once the page shows what was set; a change that brings about another waits for that too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    return this.isUpdatePending ? this.getUpdateComplete() : true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('data') || changed.has('src') || changed.has('start') || changed.has('end');
    if (this.hasUpdated && isOther && !changed.has('view')) this.#view.restart();
    if (this.hasUpdated && !changed.has('data') && !changed.has('src')) return;
    this.#data.load({ data: this.data, src: this.src ?? '', fallback: this.bundledData() });
  }

  protected override render(): TemplateResult {
    const picture = this.#picture();
    return renderPage({
      locale: this.#language(),
      level: readLevel(this),
      label: this.getAttribute('aria-label'),
      data: this.#data.state,
      hasFallback: hasFallback(this),
      picture,
      widthPx: this.#width.widthPx,
      show: readShow(this),
      lanes: readLanes(this),
      order: this.order,
      selected: picture?.known.events.find(({ id }) => id === this.selected),
      hasToolbar: !this.noToolbar,
      hasFooter: !this.noFooter,
      hasHotkeys: !this.noHotkeys,
      message: this.#announcer.message,
      ...this.#wiring,
    });
  }

  #language(): Locale {
    return readLocale(this, this.#lang.lang);
  }

  #settings(): SvgOptions {
    return viewSettings(this, this.#view.state, this.#language());
  }

  #picture(): Picture | undefined {
    const { timeline } = this.#data.state;
    if (!timeline) return undefined;
    const measure = this.#measure(getComputedStyle(this).fontFamily, this.#width.fontEpoch);
    const view: TimelineView = {
      ...this.#settings(),
      width: readShow(this) === 'chart' ? this.#width.widthPx : 0,
      ...(measure ? { measure } : {}),
      ...(this.selected ? { opened: { event: this.selected, height: this.#detailsHeight.heightPx } } : {}),
    };
    return this.#pictures.make(timeline, view, this.isExpanded);
  }

  #loaded(): Timeline {
    const { timeline } = this.#data.state;
    if (!timeline) throw new ExportError('no-data', 'There is no timeline yet; wait for rt-load.');
    return timeline;
  }

  #settled({ timeline, problems, failure }: DataState): void {
    if (timeline) this.dispatchEvent(new LoadEvent({ eventCount: timeline.events.length, problems }));
    if (failure) this.dispatchEvent(new LoadErrorEvent(failure));
  }

  /** In list and table a title opens the details, in the chart a mark. */
  #focusOpener(id: string): void {
    if (readShow(this) === 'chart') this.#focus.focusEvent(id);
    else void focusAfterUpdate(this, `.event-button[data-event="${CSS.escape(id)}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-timeline': RelationsTimeline;
  }
}
