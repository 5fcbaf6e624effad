import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { toWindow, type WindowEdge } from '../interaction/to-window.ts';
import type { TimeWindow } from '../layout/resolve-window.ts';
import type { TimelineView } from '../layout/view.ts';
import type { Locale } from '../locale/locale.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import type { SvgOptions } from '../render/export-options.ts';
import { renderSvg } from '../render/render-svg.ts';
import { memoizeLast } from '../util/memoize-last.ts';
import { atMost } from '../util/at-most.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { Announcer } from './controllers/announcer.ts';
import { detailsHeight } from './controllers/details-height.ts';
import { DataController } from './controllers/data-controller.ts';
import type { DataOrigins, DataState, TimelineInput } from './controllers/data-state.ts';
import { FocusKeeper } from './controllers/focus-keeper.ts';
import { LocaleController } from './controllers/locale-controller.ts';
import { MarkPointer } from './controllers/mark-pointer.ts';
import { PlotMotion } from './controllers/gestures/plot-motion.ts';
import { PlotFocus } from './controllers/plot-focus.ts';
import { hasFallback } from './controllers/read-data-scripts.ts';
import { Room } from './controllers/room.ts';
import { TextMeasure } from './controllers/text-measure.ts';
import { ToolbarFocus } from './controllers/toolbar-focus.ts';
import { UrlController } from './controllers/url-controller.ts';
import { ViewController } from './controllers/view-controller.ts';
import { LoadErrorEvent } from './events/error-event.ts';
import { LoadEvent } from './events/load-event.ts';
import { exportedText, type TextFormat } from './files/exported-text.ts';
import { ExportError, toExportFormat } from './files/export-file.ts';
import { asDrawn, makePng, saveTimeline, type FileMaker, type PngOptions } from './files/save-timeline.ts';
import { isShown, PictureMaker, type Picture } from './picture.ts';
import { Reader } from './actions/reader.ts';
import { readLanes, readLevel, readLocale, readShow, viewSettings } from './settings.ts';
import { FIRST_PATIENCE_MS } from './stepwise-element.ts';
import { elementStyles } from './styles/element-styles.ts';
import { readFilter } from './read-filter.ts';
import { TimelineSettings } from './timeline-settings.ts';
import { toDate } from './to-date.ts';
import { renderPage } from './views/page.ts';
import { reading } from './views/reading/reading.ts';
import { warnOfSettings } from './warn-of-settings.ts';
import { waitWords } from './views/states.ts';
import { targetNames } from './views/target-names.ts';
import { spanOf } from './words/spoken-target.ts';

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
 * @attr {string} series - Ids of the background series drawn beside the events, separated by spaces.
 * @attr {string} embed-src - Address of a page that is this timeline alone, for `<iframe>`.
 * @attr {string} retrieved - Day on which the page was called up, EDTF, for citations.
 *
 * @slot - Content shown until data is there, and when none can be had. A `<script type="application/json">` holds data.
 *
 * @fires {LoadEvent} rt-load - Data was read and is on the page.
 * @fires {LoadErrorEvent} rt-error - Data could not be had or is no timeline.
 * @fires {ViewChangeEvent} rt-view-change - The reader moved to another stretch of time; once a gesture, when it has ended.
 * @fires {SelectEvent} rt-select - The reader opens or closes an event’s details. Cancelable.
 * @fires {FilterChangeEvent} rt-filter-change - The reader changed the filter.
 * @fires {AsOfChangeEvent} rt-as-of-change - The reader looks from another day of knowledge.
 * @fires {ExportEvent} rt-export - The reader asks for a file. Cancelable.
 *
 * @csspart root - Everything.
 * @csspart title - The headline.
 * @csspart description - The editor’s description.
 * @csspart summary - The generated summary.
 * @csspart toolbar - The row of buttons.
 * @csspart button - Every button of the toolbar, the details and the states.
 * @csspart panel - What one of the buttons below the toolbar opened.
 * @csspart story - The story while it is read, beside the timeline or above it.
 * @csspart plot - The drawing and the buttons over it.
 * @csspart drawing - The SVG element.
 * @csspart overview - All dates at a glance, with the window in them.
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
export class RelationsTimeline extends TimelineSettings {
  static override readonly styles: CSSResultGroup = elementStyles;

  /** Declared so that what a page sets before the element is known reaches their own accessors. */
  static override readonly properties: PropertyDeclarations = {
    view: { attribute: false, noAccessor: true },
    filter: { attribute: false, noAccessor: true },
  };

  readonly #picture = (): Picture | undefined => this.#draw();
  readonly #view = new ViewController(this, this.#picture);
  readonly #data = new DataController(this, {
    replaced: () => this.#replaced(),
    waited: (pace) => this.#announcer.announce(waitWords(pace, this.#locale.strings.ui)),
    settled: (end) => this.#settled(end),
  });
  readonly #room = new Room(
    this,
    () => this.#text.scale,
    () => this.#reader.state.story !== undefined,
  );
  readonly #detailsHeight = detailsHeight(this);
  readonly #text = new TextMeasure(this);
  readonly #surroundings = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #pointer = new MarkPointer(this);
  readonly #focus = new PlotFocus(this, this.#picture);
  readonly #toolbarFocus = new ToolbarFocus(this);
  readonly #motion: PlotMotion = new PlotMotion(this, this.#view, () => this.#reader.view, this.#picture);
  readonly #pictures = new PictureMaker(this.#motion.held);
  readonly #targetNames = memoizeLast(targetNames);
  readonly #reader: Reader = new Reader({
    host: this,
    view: this.#view,
    announcer: this.#announcer,
    focus: this.#focus,
    pointer: this.#pointer,
    motion: this.#motion,
    picture: this.#picture,
    locale: () => this.#locale,
    address: () => this.#url.address(),
    retry: () => this.#data.retry(),
    stopLoading: () => this.#data.stop(),
  });
  readonly #url: UrlController = new UrlController(this, this.#view, this.#reader);
  /** The window the host has set for data that is still to come. */
  #wanted: Partial<TimeWindow> = {};
  /** The event the host has asked to see, until it is there. */
  #sought: string | null = null;

  constructor() {
    super();
    new FocusKeeper(this, '#content');
  }

  /** The window shown. Set it with `Date`s or EDTF; `null` goes back to the window first shown. */
  get view(): { readonly start?: Date; readonly end?: Date } {
    const { startMs, endMs } = this.#picture()?.window ?? this.#view.state;
    return withoutUndefined({
      start: startMs === undefined ? undefined : toDate(startMs),
      end: endMs === undefined ? undefined : toDate(endMs),
    });
  }

  set view(range: TimelineRange | null | undefined) {
    const isHome = (range?.start ?? range?.end ?? null) === null;
    this.#wanted = toWindow(range?.start, range?.end);
    if (isHome) this.#view.goHome();
    else this.#view.setWindow(this.#wanted);
    this.requestUpdate('view');
  }

  /** Which events count; empty = all. */
  get filter(): TimelineFilter {
    return this.#view.state.filter ?? {};
  }

  set filter(filter: TimelineFilter | null | undefined) {
    this.#view.setFilter(readFilter(filter));
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

  /** Shows a stretch of time; at least a day, at most a little more than all dates. An edge that cannot be read stays. */
  zoomTo(start: WindowEdge, end: WindowEdge): void {
    this.view = { start, end };
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
    this.#sought = id;
    this.requestUpdate();
  }

  /** Takes the last change of view, filter or day of knowledge back. */
  undo(): void {
    this.#reader.travel('undo');
  }

  /** Makes the last change that was taken back again. */
  redo(): void {
    this.#reader.travel('redo');
  }

  /**
   * The timeline as an SVG file, as it is looked at now unless the options say otherwise: as wide as it is drawn when
   * time runs to the right, else 1200 px, and always light, because files are printed and put on pages of any colour;
   * `theme: 'dark'` makes a dark one. Throws an ExportError without data and a RangeError for options that cannot be used.
   */
  toSVG(options: SvgOptions = {}): string {
    return renderSvg(this.#loaded(), { ...this.#settings(), ...asDrawn(this.#picture(), options) });
  }

  /** The file of `toSVG` as a picture of `scale` px a CSS px, drawn with the fonts of this machine. Rejects as `toSVG` throws, for a scale that cannot be used, and where a page’s policy forbids `img-src blob:`. */
  toPNG(options: PngOptions = {}): Promise<Blob> {
    return makePng((svg) => this.toSVG(svg), options);
  }

  /** The events known and not filtered out as CSV. Throws an ExportError without data. */
  toCSV(): string {
    return this.#toText('csv');
  }

  /** The documents as JSON. Throws an ExportError without data. */
  toJSON(): string {
    return this.#toText('json');
  }

  /** The events known and not filtered out as a calendar (iCalendar). Throws an ExportError without data. */
  toICS(): string {
    return this.#toText('ics');
  }

  /**
   * Saves a file and resolves to its name. Rejects with an ExportError for a format other than `svg`, `png`, `csv`,
   * `claims.csv`, `series.csv`, `ics` and `json`.
   */
  async download(format: string, options: PngOptions = {}): Promise<string> {
    const known = toExportFormat(format);
    await this.updateComplete;
    const maker: FileMaker = {
      name: this.localName,
      window: this.#picture()?.window,
      toSVG: (svg) => this.toSVG(svg),
      toText: (text) => this.#toText(text),
    };
    return saveTimeline(maker, known, options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.rest();
  }

  /** What the element brings itself when the page gives no data. */
  protected bundledData(): TimelineInput | undefined {
    return undefined;
  }

  protected override firstSteps(): readonly (() => unknown)[] {
    const isRead = (): boolean => this.selected !== null || readShow(this) !== 'chart';
    return [
      () => this.#text.prepare(),
      () => this.#data.readAhead(this.#origins()),
      () => this.#read(),
      () => isRead() && atMost(this.parts.whenLoaded(reading), FIRST_PATIENCE_MS),
      () => this.#picture()?.known,
      () => this.#room.measure(),
      () => this.#picture()?.prepare(),
      () => this.#picture()?.scene,
    ];
  }

  protected override firstShown(): void {
    this.#room.measure();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#url.begin();
    warnOfSettings(this, changed);
    if (changed.has('selected') && this.selected !== null) this.#reader.events.closeMembers();
    if ((changed.has('start') || changed.has('end')) && !changed.has('view')) this.#view.restart();
    this.#read();
    // With the data there and none under way, what was set has been done.
    if (this.#data.state.phase === 'ready') this.#wanted = {};
    this.#url.resume();
    this.#seek();
  }

  protected override render(): TemplateResult {
    const picture = this.#picture();
    const page = {
      settings: this,
      show: readShow(this),
      lanes: readLanes(this),
      level: readLevel(this),
      locale: this.#locale,
      isComing: this.isComing,
      ui: this.#locale.strings.ui,
      data: this.#data.state,
      hasFallback: hasFallback(this),
      widthPx: this.#room.timelinePx,
      scale: this.#room.scale,
      isBesideStory: this.#room.timelinePx < this.#room.wholePx,
      filter: this.#view.state.filter,
      message: this.#announcer.message,
      reader: this.#reader,
      focus: this.#focus,
      pointer: this.#pointer,
      toolbarFocus: this.#toolbarFocus,
      parts: this.parts,
      motion: this.#motion,
      targetNames: this.#targetNames,
    };
    return renderPage(page, picture, this.#known(this.selected));
  }

  /** Reads the address, then the data, unless that has been done. */
  #read(): void {
    this.#url.begin();
    this.#data.follow(this.#origins());
  }

  #origins(): DataOrigins {
    return { data: this.data ?? undefined, src: this.src ?? '', fallback: this.bundledData() };
  }

  get #locale(): Locale {
    return readLocale(this, this.#surroundings.lang);
  }

  #toText(format: TextFormat): string {
    return exportedText(format, this.#loaded(), this.#settings());
  }

  #settings(): SvgOptions {
    return viewSettings(this, this.#view.state, this.#locale);
  }

  /** An event that is known and not filtered out. */
  #known(id: string | null): KnownEvent | undefined {
    return id === null ? undefined : this.#picture()?.known.events.byId(id);
  }

  #draw(): Picture | undefined {
    const { timeline } = this.#data.state;
    if (!timeline) return undefined;
    const view: TimelineView = {
      ...this.#settings(),
      width: readShow(this) === 'chart' ? this.#room.timelinePx : 0,
      ...withoutUndefined({
        measure: this.#text.measure,
        opened: this.selected ? { event: this.selected, height: this.#detailsHeight.px / this.#room.scale } : undefined,
      }),
    };
    return this.#pictures.make(timeline, view, this.#reader.state.isExpanded);
  }

  #loaded(): Timeline {
    const { timeline } = this.#data.state;
    if (!timeline) throw new ExportError('no-data', 'There is no timeline yet; wait for rt-load.');
    return timeline;
  }

  /** Other data begins at its own window, or at the one the host has set for it. */
  #replaced(): void {
    this.#reader.forget();
    this.#view.restart();
    this.#view.setWindow(this.#wanted);
  }

  #settled({ timeline, problems, failure }: DataState): void {
    if (failure) this.dispatchEvent(new LoadErrorEvent(failure));
    else if (timeline) this.dispatchEvent(new LoadEvent({ eventCount: timeline.events.length, problems }));
  }

  /** Brings the event the host has selected into view, as soon as it is there. */
  #seek(): void {
    if (this.#sought !== this.selected) this.#sought = null;
    const event = this.#known(this.#sought);
    if (!event) return;
    this.#sought = null;
    const span = spanOf([event]);
    const picture = this.#picture();
    if (span && !(picture && isShown(event, picture))) this.#view.apply({ type: 'reveal', ...span });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-timeline': RelationsTimeline;
  }
}
