import type { TimeWindow } from '../../layout/resolve-window.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import { AsOfChangeEvent } from '../events/as-of-change-event.ts';
import { FilterChangeEvent } from '../events/filter-change-event.ts';
import { ViewChangeEvent } from '../events/view-change-event.ts';
import { toDate } from '../to-date.ts';
import type { Stage } from './stage.ts';

/** What is shown and counted at a moment. */
export interface Shown {
  readonly window: TimeWindow | undefined;
  readonly filter: TimelineFilter | undefined;
  readonly asOf: string | null;
}

/** What is shown now. */
export const shownNow = ({ host, picture, view }: Stage): Shown => ({
  window: picture()?.window,
  filter: view.state.filter,
  asOf: host.asOf,
});

/** Tells the page what has become of the view since a moment; nothing without data. */
export function tellChange(stage: Stage, before: Shown): void {
  const { host } = stage;
  const { window, filter, asOf } = shownNow(stage);
  if (!window) return;
  const { startMs, endMs } = window;
  if (asOf !== before.asOf) host.dispatchEvent(new AsOfChangeEvent({ asOf }));
  if (filter !== before.filter) host.dispatchEvent(new FilterChangeEvent({ filter: filter ?? {} }));
  if (startMs !== before.window?.startMs || endMs !== before.window.endMs)
    host.dispatchEvent(new ViewChangeEvent({ start: toDate(startMs), end: toDate(endMs) }));
}
