import { DAY_MS } from '../layout/metrics.ts';
import type { TimeWindow } from '../layout/resolve-window.ts';
import { parseEdtf } from '../model/edtf/parse-edtf.ts';
import type { EdtfDate } from '../model/edtf/edtf-date.ts';
import { withoutUndefined } from '../util/without-undefined.ts';

/** An edge of a window as a host gives it: EDTF, `Date` or UTC ms. */
export type WindowEdge = string | number | Date;

function readEdtf(text: string): EdtfDate | undefined {
  try {
    return parseEdtf(text);
  } catch {
    return undefined;
  }
}

const instantOf = (edge: unknown): number | undefined =>
  typeof edge === 'number' || edge instanceof Date ? edge.valueOf() : undefined;

const finite = (ms: number | undefined): number | undefined =>
  ms !== undefined && Number.isFinite(ms) ? ms : undefined;

/** First instant of an edge, UTC ms; `undefined` for what is no date, and for open or unknown times. Never throws. */
export function windowStart(edge: WindowEdge | null | undefined): number | undefined {
  if (typeof edge === 'string') return finite(readEdtf(edge)?.earliest);
  return finite(instantOf(edge));
}

/** First instant after an edge: an EDTF date is included whole, a `Date` or ms is the instant itself. Never throws. */
export function windowEnd(edge: WindowEdge | null | undefined): number | undefined {
  if (typeof edge !== 'string') return finite(instantOf(edge));
  const latest = finite(readEdtf(edge)?.latest);
  return latest === undefined ? undefined : latest + DAY_MS;
}

/** The edges that can be read. */
export function toWindow(
  start: WindowEdge | null | undefined,
  end: WindowEdge | null | undefined,
): Partial<TimeWindow> {
  return withoutUndefined({ startMs: windowStart(start), endMs: windowEnd(end) });
}
