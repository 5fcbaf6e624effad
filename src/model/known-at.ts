import { parseEdtf } from './edtf/parse-edtf.ts';
import { filterTest } from './filter-events.ts';
import { KnownEvents } from './known-events.ts';
import { knownColumns } from './known-columns.ts';
import { knownRows } from './known-rows.ts';
import type { TimelineFilter } from './timeline-filter.ts';
import type { KnownTimeline } from './known-timeline.ts';
import { lastDay, type KnowledgeDay } from './read-dates.ts';
import type { Layer, Timeline } from './timeline.ts';

/** From where a timeline is seen. */
export interface Knowledge {
  /** EDTF; of a date coarser than a day its last day counts. Absent = the newest `asOf` among the layers that are on now or at first. */
  readonly asOf?: string;
  readonly filter?: TimelineFilter;
}

/**
 * The timeline as known at the end of a day, from the layers that are on, under a filter: every event at least one of
 * them had told of by then, with the date and status that counted. Throws a RangeError when `asOf` is not a date with
 * an end. Linear for dates within a few thousand years, else O(n log n); documents are not read again.
 */
export function knownAt(timeline: Timeline, { asOf, filter = {} }: Knowledge = {}): KnownTimeline {
  const layers = layersOn(timeline.layers, filter.layers);
  const day = asOf === undefined ? newestDay([...layersOn(timeline.layers, undefined), ...layers]) : dayOf(asOf);
  const asOfMs = day?.asOfMs ?? Infinity;
  const layerIds = layers.map(({ id }) => id);
  const known = knownRows(timeline.events, new Set(layerIds), asOfMs);
  const passes = filterTest(filter, timeline);
  const factsAt = (row: number) => known.full.get(row) ?? timeline.events.plainAt(row);
  const seen = passes ? known.rows.filter((row) => passes(factsAt(row))) : known.rows;
  const ordered = knownColumns(timeline, seen, known.full, asOfMs);
  return {
    timeline,
    ...(day && { asOf: day.asOf }),
    asOfMs,
    layers: layerIds,
    events: new KnownEvents({ events: timeline.events, full: known.full, asOfMs, ...ordered }),
    filteredOut: known.rows.length - seen.length,
  };
}

/** The layers that are on: those of a filter, else those that are on at first. In document order. */
export function layersOn(layers: readonly Layer[], chosen: readonly string[] | undefined): readonly Layer[] {
  return layers.filter(({ id, optional }) => (chosen ? chosen.includes(id) : !optional));
}

/** Layers at first count as well: choosing among them leaves out what they say, not what day it is. */
function newestDay(layers: readonly Layer[]): KnowledgeDay | undefined {
  return lastDay(layers.flatMap(({ asOf }) => (asOf === undefined ? [] : [parseEdtf(asOf)])));
}

function dayOf(text: string): KnowledgeDay {
  const day = lastDay([parseEdtf(text)]);
  if (!day) throw new RangeError(`“${text}” has no last day`);
  return day;
}
