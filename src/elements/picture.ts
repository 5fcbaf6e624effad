import { EventsInWindow } from '../layout/events-in-window.ts';
import { layoutKnown, prepareLayout } from '../layout/layout-timeline.ts';
import { fitWindow, isEventInWindow, resolveWindow, type TimeWindow } from '../layout/resolve-window.ts';
import type { Scene } from '../layout/scene.ts';
import type { TimelineView } from '../layout/view.ts';
import { knownAt } from '../model/known-at.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { memoizeByFields } from '../util/memoize-by-fields.ts';
import { memoizeLast } from '../util/memoize-last.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { HeldScene } from './controllers/held-scene.ts';

/** What the page shows. */
export interface Picture {
  readonly known: KnownTimeline;
  readonly window: TimeWindow;
  /** The window that shows all dates. */
  readonly all: TimeWindow;
  /** Events of the window in time order. */
  readonly events: EventsInWindow;
  /** Absent while there is no room. Laid out when it is asked for. While a reader moves it, that of an earlier window: see `movedPx`. */
  readonly scene: Scene | undefined;
  /** Does a part of the work of `scene` ahead of it. */
  readonly prepare: () => void;
}

const toKnown = (timeline: Timeline, asOf: string | undefined, filter: TimelineFilter | undefined): KnownTimeline =>
  knownAt(timeline, withoutUndefined({ asOf, filter }));

const eventsIn = (known: KnownTimeline, startMs: number, endMs: number): EventsInWindow =>
  new EventsInWindow(known, { startMs, endMs });

/** From top to bottom, more events than the second number are cut to the first until the reader asks for all of them. */
const VERTICAL_LIMIT = 8;
const VERTICAL_MOST = 10;
/** Asked for all, this many are drawn; a longer list is for the list, which has pages. */
const EXPANDED_MOST = 120;

/** An open event is never cut away. */
function limitOf(
  { events }: KnownTimeline,
  inWindow: EventsInWindow,
  opened: string | undefined,
  isExpanded: boolean,
): number | undefined {
  if (isExpanded) return EXPANDED_MOST;
  const place = opened === undefined ? -1 : events.placeOf(opened);
  const isFarDown = place >= 0 && inWindow.indexOfPlace(place) >= VERTICAL_LIMIT;
  return inWindow.length <= VERTICAL_MOST || isFarDown ? EXPANDED_MOST : VERTICAL_LIMIT;
}

/** True when somebody asked for all dates, and not just for whatever is shown first. */
const isAllAsked = ({ start, end }: TimelineView, window: TimeWindow, all: TimeWindow): boolean =>
  start !== undefined && end !== undefined && window.startMs <= all.startMs && window.endMs >= all.endMs;

/** True when an event is among those of the window. */
export const isShown = (event: KnownEvent, { known, window }: Picture): boolean =>
  isEventInWindow(event, known.asOfMs, window);

type SceneInput = TimelineView & { readonly known: KnownTimeline };

/** Room between the details and the event after them, px. */
const DETAILS_GAP_PX = 16;

const toOpened = (event: string, height: number): { readonly event: string; readonly height: number } => ({
  event,
  height: height + DETAILS_GAP_PX,
});

/** Makes pictures; what did not change since the last one is not computed again. */
export class PictureMaker {
  readonly #held: HeldScene;
  readonly #known = memoizeLast(toKnown);
  readonly #events = memoizeLast(eventsIn);
  readonly #all = memoizeLast(fitWindow);
  readonly #opened = memoizeLast(toOpened);
  readonly #scene = memoizeByFields(({ known, ...view }: SceneInput) => layoutKnown(known, view));

  constructor(held: HeldScene) {
    this.#held = held;
  }

  /** The picture of a view; nothing is drawn for a width of 0. `isExpanded`: all events from top to bottom, however many. Throws a RangeError for an edge or day of knowledge that is no date. */
  make(timeline: Timeline, view: TimelineView, isExpanded: boolean): Picture {
    const known = this.#known(timeline, view.asOf, view.filter);
    const window = resolveWindow(known, view);
    const events = this.#events(known, window.startMs, window.endMs);
    const all = this.#all(known);
    const limit = limitOf(known, events, view.opened?.event, isExpanded || isAllAsked(view, window, all));
    const scene = (): Scene | undefined => (view.width > 0 ? this.#draw(known, window, limit, view) : undefined);
    return {
      known,
      window,
      all,
      events,
      get scene() {
        return scene();
      },
      prepare: () =>
        prepareLayout(known, { ...view, start: window.startMs, end: window.endMs, ...withoutUndefined({ limit }) }),
    };
  }

  #draw(known: KnownTimeline, { startMs, endMs }: TimeWindow, limit: number | undefined, view: TimelineView): Scene {
    const opened = view.opened && this.#opened(view.opened.event, view.opened.height);
    const { start: _start, end: _end, ...rest } = view;
    const made = { ...rest, known, ...withoutUndefined({ opened }) };
    const draw = (leastHeight: number): Scene =>
      this.#scene({ ...made, start: startMs, end: endMs, leastHeight, ...withoutUndefined({ limit }) });
    return this.#held.sceneFor({ startMs, endMs }, made, draw);
  }
}
