import type { EdtfDate } from './edtf/edtf-date.ts';
import { parseEdtf } from './edtf/parse-edtf.ts';
import type { Timeline } from './timeline.ts';

/**
 * The days on which something became known, UTC ms, earliest first, each once: the `asOf` of the layers, and of every
 * entry of an event that `isSeen` lets through with any of its dates. Linear in events that are not plain.
 */
export function knowledgeDays(
  timeline: Timeline,
  layers: readonly string[],
  isSeen: (when: EdtfDate) => boolean,
): readonly number[] {
  const on: ReadonlySet<string> = new Set(layers);
  const days = new Set(timeline.layers.flatMap(({ id, asOf }) => (asOf && on.has(id) ? [parseEdtf(asOf).latest] : [])));
  // A plain event was known from the day of its layer on.
  for (const row of timeline.events.fullRows()) {
    const entries = (timeline.events.fullAt(row)?.entries ?? []).filter(({ layer }) => on.has(layer));
    if (!entries.some(({ when }) => isSeen(when))) continue;
    for (const { asOfMs } of entries) if (Number.isFinite(asOfMs)) days.add(asOfMs);
  }
  return [...days].sort((a, b) => a - b);
}
