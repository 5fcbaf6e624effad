import { parseEdtf } from './edtf/parse-edtf.ts';
import { filterEvents } from './filter-events.ts';
import { knownEvent } from './known-event.ts';
import type { KnownEvent, KnownTimeline, TimelineFilter } from './known-timeline.ts';
import { orderEvents } from './order-events.ts';
import { lastDay, type KnowledgeDay } from './read-dates.ts';
import type { EventEntry, Layer, Timeline } from './timeline.ts';

/** From where a timeline is seen. */
export interface Knowledge {
  /** EDTF; of a date coarser than a day its last day counts. Absent = the newest `asOf` among the layers that are on. */
  readonly asOf?: string;
  readonly filter?: TimelineFilter;
}

/**
 * The timeline as known at the end of a day, from the layers that are on, under a filter: every event at least one of
 * them had told of by then, with the date and status that counted. Throws a RangeError when `asOf` is not a date with
 * an end. O(n log n).
 */
export function knownAt(timeline: Timeline, { asOf, filter = {} }: Knowledge = {}): KnownTimeline {
  const layers = layersOn(timeline.layers, filter.layers);
  const day = asOf === undefined ? newestDay(layers) : dayOf(asOf);
  const asOfMs = day?.asOfMs ?? Infinity;
  const layerIds = layers.map(({ id }) => id);
  const known = knownEvents(timeline, new Set(layerIds), asOfMs);
  const events = filterEvents(known, filter, timeline);
  return {
    timeline,
    ...(day && { asOf: day.asOf }),
    asOfMs,
    layers: layerIds,
    events: orderEvents(events),
    filteredOut: known.length - events.length,
  };
}

function layersOn(layers: readonly Layer[], chosen: readonly string[] | undefined): readonly Layer[] {
  return layers.filter(({ id, optional }) => (chosen ? chosen.includes(id) : !optional));
}

function newestDay(layers: readonly Layer[]): KnowledgeDay | undefined {
  return lastDay(layers.flatMap(({ asOf }) => (asOf === undefined ? [] : [parseEdtf(asOf)])));
}

function dayOf(text: string): KnowledgeDay {
  const day = lastDay([parseEdtf(text)]);
  if (!day) throw new RangeError(`“${text}” has no last day`);
  return day;
}

function knownEvents(timeline: Timeline, layers: ReadonlySet<string>, asOfMs: number): readonly KnownEvent[] {
  const known: KnownEvent[] = [];
  for (const { id, entries } of timeline.events) {
    const [first, ...others] = entries.filter((entry: EventEntry) => entry.asOfMs <= asOfMs && layers.has(entry.layer));
    if (first) known.push(knownEvent(id, [first, ...others], asOfMs));
  }
  return known;
}
