import { reorderColumns } from '../../model/event-columns.ts';
import type { KnownEvents } from '../../model/known-events.ts';
import type { KnownTimeline } from '../../model/known-timeline.ts';
import { TimeIndex } from '../../model/time-index.ts';
import { indexOf } from '../events-in-window.ts';
import { actorLaneKey, actorLanePlace } from './actor-lane.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { LaneMode } from '../view.ts';
import { LaneEvents, type LaneColumns } from './lane-events.ts';

/** The lane of every event: a place in `ids`, −1 without the property lanes are made of. */
interface LaneCodes {
  readonly ids: readonly string[];
  readonly codes: Int32Array;
}

/** Topics as the document lists them; lanes of actors by the places of their actors; kinds as they first occur. */
function codesOf({ events, timeline }: KnownTimeline, mode: Exclude<LaneMode, 'none'>): LaneCodes {
  if (mode === 'topic') return topicCodes(events.columns.topics, [...timeline.topics.keys()]);
  const places = new Map<string, number>();
  const codes = new Int32Array(events.length).fill(-1);
  for (let at = 0; at < events.length; at += 1) {
    const { actors = [], kind = '' } = events.factsAt(at);
    const key = mode === 'actor' ? actorLaneKey(actors, timeline) : kind;
    if (key === '') continue;
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    codes[at] = place;
  }
  const ids = [...places.keys()];
  return mode === 'actor' ? inActorOrder({ ids, codes }, timeline) : { ids, codes };
}

/** Joint lanes stand between those of their actors. */
function inActorOrder({ ids, codes }: LaneCodes, timeline: Timeline): LaneCodes {
  const placeOf = new Map(ids.map((id) => [id, actorLanePlace(id, timeline)]));
  const ordered = ids.toSorted((a, b) => placeOf.get(a)! - placeOf.get(b)!);
  const moved = ids.map((id) => ordered.indexOf(id));
  return { ids: ordered, codes: codes.map((code) => moved[code] ?? -1) };
}

/** A topic without a name is none. */
function topicCodes(codes: Int32Array, ids: readonly string[]): LaneCodes {
  const blank = ids.indexOf('');
  return blank < 0
    ? { ids, codes }
    : { ids: ids.with(blank, ' '), codes: codes.map((code) => (code === blank ? -1 : code)) };
}

function countCodes(codes: Int32Array, laneCount: number): Uint32Array {
  const counts = new Uint32Array(laneCount + 1);
  for (const code of codes) counts[code < 0 ? laneCount : code]! += 1;
  return counts;
}

/** The places of each lane’s events, one lane after the other; the last lane is that of the others. */
function placesByLane(codes: Int32Array, counts: Uint32Array): readonly Uint32Array[] {
  const others = counts.length - 1;
  const places = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at]! < 0 ? others : codes[at]!;
    places[code]![filled[code]!] = at;
    filled[code]! += 1;
  }
  return places;
}

function columnsOf({ columns }: KnownEvents, places: Uint32Array): LaneColumns {
  return reorderColumns(columns, places);
}

function laneOf(events: KnownEvents, places: Uint32Array): LaneEvents {
  const columns = columnsOf(events, places);
  return new LaneEvents(events, columns, new TimeIndex(columns), places);
}

/** All events by lane, in the order of the lanes; events without the property come last, as `''`. Linear, and sorting. */
export function groupEvents(known: KnownTimeline, mode: LaneMode): ReadonlyMap<string, LaneEvents> {
  const { events } = known;
  if (mode === 'none') {
    return new Map(events.length > 0 ? [['', new LaneEvents(events, events.columns, indexOf(known))]] : []);
  }
  const { ids, codes } = codesOf(known, mode);
  const lanes = placesByLane(codes, countCodes(codes, ids.length));
  const named = [...ids, ''].map((id, at) => [id, lanes[at]!] as const);
  return new Map(named.filter(([, places]) => places.length > 0).map(([id, places]) => [id, laneOf(events, places)]));
}
