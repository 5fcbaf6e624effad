import type { IntentFrame } from '../../interaction/apply-intent.ts';
import type { Intent } from '../../interaction/intent.ts';
import { DAY_MS } from '../../layout/metrics.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import { AsOfChangeEvent } from '../events/as-of-change-event.ts';
import { FilterChangeEvent } from '../events/filter-change-event.ts';
import { ViewChangeEvent } from '../events/view-change-event.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import { withoutParts } from '../filter-parts.ts';
import { toDate } from '../to-date.ts';
import { knowledgeWords } from '../words/knowledge-words.ts';
import { showingWords } from '../words/window-words.ts';
import type { ReaderMemory } from './reader-memory.ts';
import type { Stage } from './stage.ts';

/** Room beside the first and last event that were zoomed to, as a share of their span. */
const ZOOM_MARGIN = 0.1;
/** Events of one day cannot be parted by zooming further; around them a week is shown. */
const DAY_AGGREGATE_MS = 7 * DAY_MS;

/** What was shown and counted before a change. */
interface Before {
  readonly window: TimeWindow | undefined;
  readonly filter: TimelineFilter | undefined;
  readonly asOf: string | null;
}

/** What a reader can do to the window and the filter. The page is told, and what is shown then is announced. */
export class ViewActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  readonly #endPlay: () => void;
  readonly #followStory: () => void;
  /** What was there when the gesture that is under way began. */
  #begun: Before | undefined;

  /**
   * `endPlay` ends days that are being played through: the way so far is one change, to be taken back at once.
   * `followStory`: goes to the step of the story that the view belongs to, once it is another one.
   */
  constructor(stage: Stage, memory: ReaderMemory, endPlay: () => void, followStory: () => void) {
    this.#stage = stage;
    this.#memory = memory;
    this.#endPlay = endPlay;
    this.#followStory = followStory;
  }

  /** Changes the view. `hand`: the part of the page the reader’s pointer is on, to stay under it. */
  readonly intend = (intent: Intent, hand: EventTarget | null = null): void =>
    this.#change(() => this.#stage.view.apply(intent), hand);

  /** A step of a continuous gesture with the hand on a part of the page: on the page at once; told, announced and remembered for undo when it has settled. */
  readonly move = (intent: Intent, hand: EventTarget | null): void => {
    const { motion, view } = this.#stage;
    if (!view.isMoving) this.#begun = this.#now();
    motion.ground.take(hand);
    view.move(intent);
  };

  /** Ends the gesture that is under way, if one is. */
  readonly settle = (): void => {
    const before = this.#begun;
    this.#begun = undefined;
    if (!this.#stage.view.settle() || !before) return;
    this.#tell(before);
    this.#announce();
  };

  /** Takes the gesture back that is under way; the page has not been told of it. */
  readonly giveUp = (): void => {
    this.#begun = undefined;
    this.#stage.view.giveUp();
  };

  readonly undo = (): void => {
    this.#endPlay();
    this.#change(() => this.#stage.view.undo());
    this.#followStory();
  };

  readonly redo = (): void => {
    this.#endPlay();
    this.#change(() => this.#stage.view.redo());
    this.#followStory();
  };

  readonly showAllDates = (): void => this.intend({ type: 'fit' });

  readonly filter = (filter: TimelineFilter | undefined): void => this.intend({ type: 'filter', filter });

  /** Shows every event that is hidden; documents beyond those that are on at first stay. */
  readonly clearFilters = (): void => {
    const { picture, view } = this.#stage;
    this.filter(withoutParts(view.state.filter, picture()?.known.timeline.layers ?? []));
  };

  /** To events, with some room beside them. */
  readonly zoomTo = (span: TimeWindow): void => this.intend(zoomIntent(span));

  /** False for a stretch that already is as near as it gets. Who asks for many gives the picture, which takes time to get. */
  canZoomTo(span: TimeWindow | undefined, frame: IntentFrame | undefined = this.#stage.picture()): span is TimeWindow {
    if (!span || !frame) return false;
    const { window } = frame;
    const wish = zoomIntent(span);
    return wish.endMs - wish.startMs < window.endMs - window.startMs && !this.isIdle(wish, frame);
  }

  /** True when an intent would change nothing. */
  isIdle(intent: Intent, frame: IntentFrame | undefined = this.#stage.picture()): boolean {
    const { view } = this.#stage;
    return view.preview(intent, frame) === view.state;
  }

  /** Shows a window, or the one first shown where no edge is given; the page is told, nothing is announced. */
  lookAt({ startMs, endMs }: Partial<TimeWindow>): void {
    const { view } = this.#stage;
    const edges = withoutUndefined({ startMs, endMs });
    this.#makeChange(() => (Object.keys(edges).length === 0 ? view.goHome() : view.setWindow(edges)));
  }

  /** Moves no farther than needed to show a stretch; nothing is announced. */
  reveal(span: TimeWindow): void {
    this.#makeChange(() => this.#stage.view.apply({ type: 'reveal', ...span }));
  }

  #now(): Before {
    const { host, picture, view } = this.#stage;
    return { window: picture()?.window, filter: view.state.filter, asOf: host.asOf };
  }

  #change(change: () => boolean, hand: EventTarget | null = null): void {
    const { asOf } = this.#stage.host;
    if (this.#makeChange(change, hand)) this.#announce(asOf !== this.#stage.host.asOf);
  }

  /** Makes a change at once and tells the page of it. False when nothing changed. */
  #makeChange(change: () => boolean, hand: EventTarget | null = null): boolean {
    this.settle();
    this.#stage.motion.ground.take(hand);
    const before = this.#now();
    if (!change()) return false;
    this.#stage.motion.tween.start();
    this.#tell(before);
    return true;
  }

  /** Tells the page what has become of the view. */
  #tell(before: Before): void {
    const { host, view, picture } = this.#stage;
    this.#memory.change({ firstRow: 0 });
    const after = picture();
    if (!after) return;
    const { filter } = view.state;
    const { startMs, endMs } = after.window;
    if (host.asOf !== before.asOf) host.dispatchEvent(new AsOfChangeEvent({ asOf: host.asOf }));
    if (filter !== before.filter) host.dispatchEvent(new FilterChangeEvent({ filter: filter ?? {} }));
    if (startMs !== before.window?.startMs || endMs !== before.window.endMs)
      host.dispatchEvent(new ViewChangeEvent({ start: toDate(startMs), end: toDate(endMs) }));
  }

  #announce(isOtherDay = false): void {
    const { picture, announcer, locale } = this.#stage;
    const shown = picture();
    if (!shown) return;
    const day = isOtherDay ? knowledgeWords(shown.known, locale()) : undefined;
    announcer.announce(day ?? showingWords(shown, locale()));
  }
}

function zoomIntent({ startMs, endMs }: TimeWindow): Extract<Intent, { type: 'window' }> {
  const spanMs = endMs - startMs;
  const marginMs = spanMs > DAY_MS ? spanMs * ZOOM_MARGIN : (DAY_AGGREGATE_MS - spanMs) / 2;
  return { type: 'window', startMs: startMs - marginMs, endMs: endMs + marginMs };
}
