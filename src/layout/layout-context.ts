import { localeFor } from '../locale/locales.ts';
import type { Locale } from '../locale/locale.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { measureByTable, type MeasureText } from './measure-text.ts';
import type { TimeWindow } from './resolve-window.ts';
import { resolveWindow } from './resolve-window.ts';
import type { ColorMode, LaneMode, TimelineView } from './view.ts';

/** A view with every default filled in. */
export interface LayoutContext {
  readonly known: KnownTimeline;
  readonly view: TimelineView;
  readonly window: TimeWindow;
  readonly locale: Locale;
  readonly measure: MeasureText;
  readonly lanes: LaneMode;
  readonly colorBy: ColorMode;
}

/** Fills in what a view leaves out. Throws `RangeError` when `start` or `end` is no EDTF date. */
export const layoutContext = (known: KnownTimeline, view: TimelineView): LayoutContext => ({
  known,
  view,
  window: resolveWindow(known, view),
  locale: localeFor(view.locale),
  measure: view.measure ?? measureByTable,
  lanes: view.lanes ?? 'topic',
  colorBy: view.colorBy ?? 'none',
});
