import { contains } from './edtf/contains.ts';
import type { EventEntry } from './event-entry.ts';
import type { Timeline } from './timeline.ts';

/** What one layer brings to a timeline. */
export interface LayerShare {
  /** Events it tells of. */
  readonly events: number;
  /** Of these, the ones no other layer tells of. */
  readonly alone: number;
  /** Of these, the ones whose date it gives more precisely than another layer does. */
  readonly finer: number;
}

const isFiner = ({ when }: EventEntry, other: EventEntry): boolean =>
  contains(other.when, when) && !contains(when, other.when);

/** What each layer brings, by layer id. Linear in entries. */
export function layerShares(timeline: Timeline): ReadonlyMap<string, LayerShare> {
  const shares = new Map(timeline.layers.map(({ id }) => [id, { events: 0, alone: 0, finer: 0 }]));
  for (const { entries } of timeline.events) {
    for (const id of new Set(entries.map(({ layer }) => layer))) {
      const share = shares.get(id);
      if (!share) continue;
      const own = entries.filter(({ layer }) => layer === id);
      const others = entries.filter(({ layer }) => layer !== id);
      share.events += 1;
      if (others.length === 0) share.alone += 1;
      if (own.some((entry) => others.some((other) => isFiner(entry, other)))) share.finer += 1;
    }
  }
  return shares;
}
