import { layoutKnown } from '../layout/layout-timeline.ts';
import { fitWindow, isInWindow, resolveWindow, type TimeWindow } from '../layout/resolve-window.ts';
import type { Scene } from '../layout/scene.ts';
import type { TimelineView } from '../layout/view.ts';
import { knownAt } from '../model/known-at.ts';
import type { KnownEvent, KnownTimeline, TimelineFilter } from '../model/known-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { memoizeByFields } from '../util/memoize-by-fields.ts';
import { memoizeLast } from '../util/memoize-last.ts';
import { withoutUndefined } from '../util/without-undefined.ts';

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
  knownAt(timeline, withoutUndefined({ asOf, filter }));

const eventsIn = (all: KnownTimeline, startMs: number, endMs: number): readonly KnownEvent[] =>
  all.events.filter(({ when }) => isInWindow(when, { startMs, endMs }));

/** From top to bottom, more events than the second number are cut to the first until the reader asks for all of them. */
const VERTICAL_LIMIT = 8;
const VERTICAL_MOST = 10;

/** An open event is never cut away. */
function limitOf(events: readonly KnownEvent[], opened: string | undefined): number | undefined {
  const isAll = events.length <= VERTICAL_MOST;
  return isAll || events.findIndex(({ id }) => id === opened) >= VERTICAL_LIMIT ? undefined : VERTICAL_LIMIT;
}

/** More than this are cut even where all dates were asked for. */
const ALL_DATES_MOST = 300;

/** True when somebody asked for all dates, and not just for whatever is shown first. */
const isAllAsked = ({ start, end }: TimelineView, window: TimeWindow, all: TimeWindow): boolean =>
  start !== undefined && end !== undefined && window.startMs <= all.startMs && window.endMs >= all.endMs;

type SceneInput = TimelineView & { readonly known: KnownTimeline };

/** Room between the details and the event after them, px. */
const DETAILS_GAP_PX = 16;

const toOpened = (event: string, height: number): { readonly event: string; readonly height: number } => ({
  event,
  height: height + DETAILS_GAP_PX,
});

/** Makes pictures; what did not change since the last one is not computed again. */
export class PictureMaker {
  readonly #known = memoizeLast(toKnown);
  readonly #events = memoizeLast(eventsIn);
  readonly #all = memoizeLast(fitWindow);
  readonly #opened = memoizeLast(toOpened);
  readonly #scene = memoizeByFields(({ known, ...view }: SceneInput) => layoutKnown(known, view));

  /** The picture of a view; nothing is drawn for a width of 0. `isExpanded`: all events from top to bottom, however many. Throws a RangeError for an edge or day of knowledge that is no date. */
  make(timeline: Timeline, view: TimelineView, isExpanded: boolean): Picture {
    const known = this.#known(timeline, view.asOf, view.filter);
    const window = resolveWindow(known, view);
    const events = this.#events(known, window.startMs, window.endMs);
    const all = this.#all(known);
    const isWhole = isExpanded || (events.length <= ALL_DATES_MOST && isAllAsked(view, window, all));
    const limit = isWhole ? undefined : limitOf(events, view.opened?.event);
    const scene = view.width > 0 ? this.#draw(known, window, limit, view) : undefined;
    return { known, window, all, events, scene };
  }

  #draw(known: KnownTimeline, { startMs, endMs }: TimeWindow, limit: number | undefined, view: TimelineView): Scene {
    const opened = view.opened && this.#opened(view.opened.event, view.opened.height);
    return this.#scene({ ...view, known, start: startMs, end: endMs, ...withoutUndefined({ opened, limit }) });
  }
}
