import type { IntentFrame } from '../../interaction/apply-intent.ts';
import type { Intent } from '../../interaction/intent.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import { withoutParts } from '../filter-parts.ts';
import { knowledgeWords } from '../words/knowledge-words.ts';
import { showingWords } from '../words/window-words.ts';
import type { ReaderMemory } from './reader-memory.ts';
import type { Stage } from './stage.ts';
import { shownNow, tellChange, type Shown } from './tell-change.ts';
import { zoomIntent } from './zoom-intent.ts';

/** What a reader can do to the window and the filter. The page is told, and what is shown then is announced. */
export class ViewActions {
  readonly #stage: Stage;
  readonly #memory: ReaderMemory;
  readonly #endPlay: () => void;
  readonly #followStory: () => void;
  /** What was there when the gesture that is under way began. */
  #begun: Shown | undefined;

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
    if (!view.isMoving) this.#begun = shownNow(this.#stage);
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

  #change(change: () => boolean, hand: EventTarget | null = null): void {
    const { asOf } = this.#stage.host;
    if (this.#makeChange(change, hand)) this.#announce(asOf !== this.#stage.host.asOf);
  }

  /** Makes a change at once and tells the page of it. False when nothing changed. */
  #makeChange(change: () => boolean, hand: EventTarget | null = null): boolean {
    this.settle();
    this.#stage.motion.ground.take(hand);
    const before = shownNow(this.#stage);
    if (!change()) return false;
    this.#stage.motion.tween.start();
    this.#tell(before);
    return true;
  }

  #tell(before: Shown): void {
    this.#memory.change({ firstRow: 0 });
    tellChange(this.#stage, before);
  }

  #announce(isOtherDay = false): void {
    const { picture, announcer, locale } = this.#stage;
    const shown = picture();
    if (!shown) return;
    const day = isOtherDay ? knowledgeWords(shown.known, locale()) : undefined;
    announcer.announce(day ?? showingWords(shown, locale()));
  }
}
