import { toWindow } from '../interaction/to-window.ts';
import type { ViewState } from '../interaction/view-state.ts';
import { layoutKnown } from '../layout/layout-timeline.ts';
import type { MeasureText } from '../layout/measure-text.ts';
import { fitWindow, isInWindow, resolveWindow, type TimeWindow } from '../layout/resolve-window.ts';
import type { Scene } from '../layout/scene.ts';
import type { ColorMode, LaneMode, LayoutMode, TimelineView } from '../layout/view.ts';
import { knownAt } from '../model/known-at.ts';
import type { KnownEvent, KnownTimeline, TimelineFilter } from '../model/known-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { memoizeByFields } from '../util/memoize-by-fields.ts';
import { memoizeLast } from '../util/memoize-last.ts';

/** Everything the picture depends on. */
export interface PictureOptions {
  readonly timeline: Timeline;
  readonly view: ViewState;
  /** The host’s own edges, EDTF; what is no date does not count. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly asOf: string | undefined;
  /** 0 = nothing can be drawn. */
  readonly widthPx: number;
  readonly layout: LayoutMode;
  readonly lanes: LaneMode;
  readonly colorBy: ColorMode;
  /** BCP 47. */
  readonly locale: string;
  readonly measure: MeasureText | undefined;
  /** The open event and the height of its details in px. */
  readonly opened: { readonly event: string; readonly height: number } | undefined;
  /** True when the reader asked for all events from top to bottom. */
  readonly isExpanded: boolean;
}

/** What the page shows. */
export interface Picture {
  readonly known: KnownTimeline;
  readonly window: TimeWindow;
  /** The window that shows all dates. */
  readonly all: TimeWindow;
  /** Events of the window in time order. */
  readonly events: readonly KnownEvent[];
  /** Absent while there is no room. */
  readonly scene: Scene | undefined;
}

const toKnown = (timeline: Timeline, asOf: string | undefined, filter: TimelineFilter | undefined): KnownTimeline =>
  knownAt(timeline, { ...(asOf === undefined ? {} : { asOf }), ...(filter ? { filter } : {}) });

const eventsIn = (all: KnownTimeline, startMs: number, endMs: number): readonly KnownEvent[] =>
  all.events.filter(({ when }) => isInWindow(when, { startMs, endMs }));

/** The window of a view: where the reader went, else the host’s edges, else the document’s. */
function windowOf(all: KnownTimeline, { view, start, end }: PictureOptions): TimeWindow {
  const own = toWindow(start, end);
  const startMs = view.startMs ?? own.startMs;
  const endMs = view.endMs ?? own.endMs;
  return resolveWindow(all, { ...(startMs === undefined ? {} : { start: startMs }), ...(endMs === undefined ? {} : { end: endMs }) });
}

/** From top to bottom, more events than the second number are cut to the first until the reader asks for all of them. */
const VERTICAL_LIMIT = 8;
const VERTICAL_MOST = 10;

/** An open event is never cut away. */
function limitOf(events: readonly KnownEvent[], { isExpanded, opened }: PictureOptions): number | undefined {
  const isAll = isExpanded || events.length <= VERTICAL_MOST;
  return isAll || events.findIndex(({ id }) => id === opened?.event) >= VERTICAL_LIMIT ? undefined : VERTICAL_LIMIT;
}

type SceneInput = TimelineView & { readonly known: KnownTimeline };

const toOpened = (event: string, height: number): { readonly event: string; readonly height: number } => ({ event, height });

/** Makes pictures; what did not change since the last one is not computed again. */
export class PictureMaker {
  readonly #known = memoizeLast(toKnown);
  readonly #events = memoizeLast(eventsIn);
  readonly #all = memoizeLast(fitWindow);
  readonly #opened = memoizeLast(toOpened);
  readonly #scene = memoizeByFields(({ known, ...view }: SceneInput) => layoutKnown(known, view));

  make(options: PictureOptions): Picture {
    const known = this.#known(options.timeline, options.asOf, options.view.filter);
    const window = windowOf(known, options);
    const events = this.#events(known, window.startMs, window.endMs);
    const limit = limitOf(events, options);
    const scene = options.widthPx > 0 ? this.#draw(known, window, limit, options) : undefined;
    return { known, window, all: this.#all(known), events, scene };
  }

  #draw(known: KnownTimeline, { startMs, endMs }: TimeWindow, limit: number | undefined, options: PictureOptions): Scene {
    const { widthPx, layout, lanes, colorBy, locale, measure, opened } = options;
    return this.#scene({
      known,
      start: startMs,
      end: endMs,
      width: widthPx,
      layout,
      lanes,
      colorBy,
      locale,
      ...(measure ? { measure } : {}),
      ...(opened ? { opened: this.#opened(opened.event, opened.height) } : {}),
      ...(limit === undefined ? {} : { limit }),
    });
  }
}
