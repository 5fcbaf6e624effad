import { MS_PER_DAY } from './edtf/civil-day.ts';

/** What events are put in order by, one place an event. */
export interface OrderColumns {
  /** UTC ms of starts of days, ±Infinity. */
  readonly starts: Float64Array;
  /** 1–5. */
  readonly importance: Uint8Array;
}

const LEVELS = 5;
/** 5,700 years: a table of all days of a longer span would cost more than sorting. */
const MOST_DAYS = 1 << 21;
/** And this many days an event: a few events far apart are sorted sooner than such a table is walked through. */
const MOST_DAYS_AN_EVENT = 64;

/**
 * Places in the order of starts, then from the most to the least important, then by id. `compareIds` is left out where the ids ascend
 * as they are. Linear for dates within a few thousand years (counted by day), else n log n.
 */
export function timeOrder(columns: OrderColumns, compareIds?: (a: number, b: number) => number): Uint32Array {
  const days = daysOf(columns.starts);
  if (!days) return sorted(columns, compareIds);
  const keys = keysOf(columns, days);
  const order = countingOrder(keys, (days.count + 2) * LEVELS);
  if (compareIds) settleTies(order, keys, compareIds);
  return order;
}

interface Days {
  readonly firstMs: number;
  readonly count: number;
}

/** The days finite starts lie on; `undefined` when they are too many. */
function daysOf(starts: Float64Array): Days | undefined {
  let firstMs = Infinity;
  let lastMs = -Infinity;
  for (const ms of starts) {
    if (ms < firstMs && ms !== -Infinity) firstMs = ms;
    if (ms > lastMs && ms !== Infinity) lastMs = ms;
  }
  if (firstMs > lastMs) return { firstMs: 0, count: 1 };
  const count = (lastMs - firstMs) / MS_PER_DAY + 1;
  const most = Math.min(MOST_DAYS, starts.length * MOST_DAYS_AN_EVENT);
  return count <= most && Math.abs(lastMs) < Number.MAX_SAFE_INTEGER ? { firstMs, count } : undefined;
}

function keysOf({ starts, importance }: OrderColumns, { firstMs, count }: Days): Uint32Array {
  const keys = new Uint32Array(starts.length);
  for (let at = 0; at < starts.length; at += 1) {
    const ms = starts[at]!;
    const day = ms === -Infinity ? 0 : ms === Infinity ? count + 1 : (ms - firstMs) / MS_PER_DAY + 1;
    keys[at] = day * LEVELS + LEVELS - importance[at]!;
  }
  return keys;
}

/** Counting sort; equal keys keep their order. */
function countingOrder(keys: Uint32Array, keyCount: number): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (const key of keys) next[key + 1]! += 1;
  for (let key = 0; key < keyCount; key += 1) next[key + 1]! += next[key]!;
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at]!;
    order[next[key]!] = at;
    next[key]! += 1;
  }
  return order;
}

function settleTies(order: Uint32Array, keys: Uint32Array, compareIds: (a: number, b: number) => number): void {
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && keys[order[to]!] === keys[order[from]!]) to += 1;
    if (to > from + 1) order.subarray(from, to).sort(compareIds);
    from = to;
  }
}

const sorted = (
  { starts, importance }: OrderColumns,
  compareIds: (a: number, b: number) => number = (a, b) => a - b,
): Uint32Array =>
  Uint32Array.from(starts, (_, at) => at).sort((a, b) => {
    if (starts[a] !== starts[b]) return starts[a]! < starts[b]! ? -1 : 1;
    return importance[b]! - importance[a]! || compareIds(a, b);
  });
