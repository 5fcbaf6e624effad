import type { EdtfDate } from '../model/edtf/edtf-date.ts';
import { parseEdtf } from '../model/edtf/parse-edtf.ts';
import { SHAPE } from '../model/event-columns.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { DAY_MS } from './metrics.ts';
import type { TimelineView } from './view.ts';
import { memoizeWeak } from '../util/memoize-weak.ts';

/** A stretch of time, `[startMs, endMs)`, UTC. */
export interface TimeWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** Shown around everything there is, as a share of its length on each side. */
const FIT_MARGIN = 0.04;
const FIT_MARGIN_MIN_MS = 3 * DAY_MS;
/** Shown on each side of a day that is all there is: a dot in a quarter of a year, not a stretch of hours. */
const LONE_DAY_MARGIN_MS = 45 * DAY_MS;
/** What a timeline without a single finite date shows: nothing, over a year that has no meaning. */
const EMPTY: TimeWindow = { startMs: 0, endMs: 365 * DAY_MS };

type Edge = TimelineView['start'];

function startOf(edge: Edge): number {
  if (typeof edge === 'string') return parseEdtf(edge).earliest;
  return edge === undefined ? NaN : Number(edge);
}

function endOf(edge: Edge): number {
  if (typeof edge === 'string') return parseEdtf(edge).latest + DAY_MS;
  return edge === undefined ? NaN : Number(edge);
}

/** Everything that is known, with a margin. Open ends do not count. Cost: linear in events, the first time. */
export const fitWindow: (known: KnownTimeline) => TimeWindow = memoizeWeak(fitAll);

/** First and last day that are neither open nor unknown. */
function finiteBounds({ earliest, latest }: EdtfDate): readonly [number, number] {
  const bounds = [earliest, latest].filter(Number.isFinite);
  return [Math.min(...bounds), Math.max(...bounds)];
}

function fitAll(known: KnownTimeline): TimeWindow {
  let startMs = Infinity;
  let endMs = -Infinity;
  const { starts, ends, shapes } = known.events.columns;
  for (let place = 0; place < starts.length; place += 1) {
    let first = starts[place]!;
    let last = ends[place]! - DAY_MS;
    if (shapes[place] === SHAPE.any) [first, last] = finiteBounds(known.events.at(place)!.when);
    if (first < startMs) startMs = first;
    if (last + DAY_MS > endMs) endMs = last + DAY_MS;
  }
  if (startMs > endMs) return EMPTY;
  const lengthMs = endMs - startMs;
  const margin = lengthMs === DAY_MS ? LONE_DAY_MARGIN_MS : Math.max(lengthMs * FIT_MARGIN, FIT_MARGIN_MIN_MS);
  return { startMs: startMs - margin, endMs: endMs + margin };
}

/**
 * The window a view asks for: its own edges, else the document’s, else all. An edge that is open or unknown falls back too,
 * and so do edges in the wrong order. Throws `RangeError` when an edge is no EDTF date.
 */
export function resolveWindow(known: KnownTimeline, view: Pick<TimelineView, 'start' | 'end'>): TimeWindow {
  const start = startOf(view.start);
  const end = endOf(view.end);
  if (Number.isFinite(start) && Number.isFinite(end) && start < end) return { startMs: start, endMs: end };
  const fallback = documentWindow(known);
  const startMs = Number.isFinite(start) ? start : fallback.startMs;
  const endMs = Number.isFinite(end) ? end : fallback.endMs;
  return startMs < endMs ? { startMs, endMs } : fallback;
}

function documentWindow(known: KnownTimeline): TimeWindow {
  const { view } = known.timeline;
  const fit = fitWindow(known);
  const start = startOf(view?.start);
  const end = endOf(view?.end);
  const startMs = Number.isFinite(start) ? start : fit.startMs;
  const endMs = Number.isFinite(end) ? end : fit.endMs;
  return startMs < endMs ? { startMs, endMs } : fit;
}

/** True when any part of `[earliest, latest]` lies in the window; unknown ends count as their known side. */
export function isInWindow(
  when: { readonly earliest: number; readonly latest: number },
  { startMs, endMs }: TimeWindow,
): boolean {
  const earliest = Number.isNaN(when.earliest) ? when.latest : when.earliest;
  const latest = Number.isNaN(when.latest) ? when.earliest : when.latest;
  return earliest < endMs && latest + DAY_MS > startMs;
}

/** True when any part of an event lies in the window. What goes on since a date goes on to the knowledge date. */
export function isEventInWindow(
  { when, status }: Pick<KnownEvent, 'when' | 'status'>,
  asOfMs: number,
  window: TimeWindow,
): boolean {
  const isRunning = status === 'ongoing' && when.kind === 'point';
  return isInWindow(isRunning ? { earliest: when.earliest, latest: Math.max(when.latest, asOfMs) } : when, window);
}
