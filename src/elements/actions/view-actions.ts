import type { Intent } from '../../interaction/intent.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { TimelineFilter } from '../../model/known-timeline.ts';
import { FilterChangeEvent } from '../events/filter-change-event.ts';
import { ViewChangeEvent } from '../events/view-change-event.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import { toDate } from '../to-date.ts';
import { showingWords } from '../words/window-words.ts';
import type { Stage } from './stage.ts';

/** Room beside the first and last event of an aggregate that was zoomed to, as a share of their span. */
const AGGREGATE_MARGIN = 0.1;

/** What a reader can do to the window and the filter. The page is told, and what is shown then is announced. */
export class ViewActions {
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Changes the view. */
  readonly intend = (intent: Intent): void => this.#change(() => this.#stage.view.apply(intent));

  readonly undo = (): void => this.#change(() => this.#stage.view.undo());

  readonly redo = (): void => this.#change(() => this.#stage.view.redo());

  readonly showAllDates = (): void => this.intend({ type: 'fit' });

  readonly filter = (filter: TimelineFilter | undefined): void => this.intend({ type: 'filter', filter });

  readonly clearFilters = (): void => this.filter(undefined);

  /** To an aggregate’s events, with some room beside them. */
  readonly zoomTo = (span: TimeWindow): void => this.intend(zoomIntent(span));

  /** False for a stretch that already is as near as it gets. */
  canZoomTo(span: TimeWindow | undefined): span is TimeWindow {
    return span !== undefined && !this.isIdle(zoomIntent(span));
  }

  /** True when an intent would change nothing. */
  isIdle(intent: Intent): boolean {
    const { view } = this.#stage;
    return view.preview(intent) === view.state;
  }

  /** Shows a window, or the one first shown where no edge is given; the page is told, nothing is announced. */
  lookAt({ startMs, endMs }: Partial<TimeWindow>): void {
    const { view } = this.#stage;
    const edges = withoutUndefined({ startMs, endMs });
    if (Object.keys(edges).length === 0) this.#tell(() => view.goHome());
    else this.#tell(() => view.setWindow(edges));
  }

  /** Moves no farther than needed to show a stretch; nothing is announced. */
  reveal(span: TimeWindow): void {
    this.#tell(() => this.#stage.view.apply({ type: 'reveal', ...span }));
  }

  #change(change: () => boolean): void {
    const { picture, locale, announcer } = this.#stage;
    if (!this.#tell(change)) return;
    const after = picture();
    if (after) announcer.announce(showingWords(after, locale()));
  }

  /** Tells the page of what a change brought about. False when nothing changed. */
  #tell(change: () => unknown): boolean {
    const { host, view, picture } = this.#stage;
    const before = { window: picture()?.window, filter: view.state.filter };
    if (change() === false) return false;
    const after = picture();
    if (!after) return false;
    const { filter } = view.state;
    const { startMs, endMs } = after.window;
    if (filter !== before.filter) host.dispatchEvent(new FilterChangeEvent({ filter: filter ?? {} }));
    if (startMs !== before.window?.startMs || endMs !== before.window.endMs)
      host.dispatchEvent(new ViewChangeEvent({ start: toDate(startMs), end: toDate(endMs) }));
    return true;
  }
}

function zoomIntent({ startMs, endMs }: TimeWindow): Intent {
  const marginMs = (endMs - startMs) * AGGREGATE_MARGIN;
  return { type: 'window', startMs: startMs - marginMs, endMs: endMs + marginMs };
}
