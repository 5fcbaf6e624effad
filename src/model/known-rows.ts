import { knownEvent } from './known-event.ts';
import type { KnownEvent } from './known-facts.ts';
import type { TimelineEvents } from './timeline-events.ts';

/** Which events are known on a day. */
export interface KnownRows {
  /** Rows of the timeline’s events, ascending. */
  readonly rows: Uint32Array;
  /** What is known of those that are not plain, by row. */
  readonly full: ReadonlyMap<number, KnownEvent>;
}

/** The events that some layer among `layers` has told of by `asOfMs`. Linear. */
export function knownRows(events: TimelineEvents, layers: ReadonlySet<string>, asOfMs: number): KnownRows {
  const full = knownFull(events, layers, asOfMs);
  const rows = new Uint32Array(events.length);
  let count = 0;
  events.sections.forEach(({ firstRow, reading }, at) => {
    const isOn = layers.has(reading.layer) && reading.asOfMs <= asOfMs;
    const endRow = events.sections[at + 1]?.firstRow ?? events.length;
    for (let row = firstRow; row < endRow; row += 1) {
      const isPlain = events.fullCount === 0 || !events.fullAt(row);
      if (isPlain ? isOn : full.has(row)) rows[count++] = row;
    }
  });
  return { rows: rows.subarray(0, count), full };
}

function knownFull(
  events: TimelineEvents,
  layers: ReadonlySet<string>,
  asOfMs: number,
): ReadonlyMap<number, KnownEvent> {
  const full = new Map<number, KnownEvent>();
  for (const row of events.fullRows()) {
    const { id, entries } = events.fullAt(row)!;
    const [first, ...others] = entries.filter((entry) => entry.asOfMs <= asOfMs && layers.has(entry.layer));
    if (first) full.set(row, knownEvent(id, [first, ...others], asOfMs));
  }
  return full;
}
