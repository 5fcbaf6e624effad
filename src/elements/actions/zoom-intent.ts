import type { Intent } from '../../interaction/intent.ts';
import { DAY_MS } from '../../layout/metrics.ts';
import type { TimeWindow } from '../../layout/resolve-window.ts';

/** Room beside the first and last event that were zoomed to, as a share of their span. */
const ZOOM_MARGIN = 0.1;
/** Events of one day cannot be parted by zooming further; around them a week is shown. */
const DAY_AGGREGATE_MS = 7 * DAY_MS;

/** The wish to see a stretch, with some room beside it. */
export function zoomIntent({ startMs, endMs }: TimeWindow): Extract<Intent, { type: 'window' }> {
  const spanMs = endMs - startMs;
  const marginMs = spanMs > DAY_MS ? spanMs * ZOOM_MARGIN : (DAY_AGGREGATE_MS - spanMs) / 2;
  return { type: 'window', startMs: startMs - marginMs, endMs: endMs + marginMs };
}
