import { upperBound } from '../util/upper-bound.ts';
import { followOrder } from './follow-order.ts';
import type { KnownEvent } from './known-facts.ts';

/**
 * Changes an order by time so that, among events with one first day, each comes after those it follows. Links in a circle are broken
 * always at the same place. `order` holds places in `starts` and `rows`; only events that are not plain have links. `idAt`: the id of a
 * row.
 */
export function followDays(
  order: Uint32Array,
  starts: Float64Array,
  rows: Uint32Array,
  full: ReadonlyMap<number, KnownEvent>,
  idAt: (row: number) => string,
): void {
  if (![...full.values()].some(isFollower)) return;
  const days = new Set<number>();
  rows.forEach((row, at) => {
    const event = full.get(row);
    if (event && isFollower(event)) days.add(starts[at]!);
  });
  for (const ms of days) {
    const from = upperBound(order.length, (at) => starts[order[at]!]! < ms);
    const to = upperBound(order.length, (at) => starts[order[at]!]! <= ms, from);
    orderDay(
      order.subarray(from, to),
      (at) => full.get(rows[at]!),
      (at) => idAt(rows[at]!),
    );
  }
}

const isFollower = ({ links }: KnownEvent): boolean => links.some(({ relation }) => relation === 'follows');

function orderDay(
  day: Uint32Array,
  eventAt: (at: number) => KnownEvent | undefined,
  idAt: (at: number) => string,
): void {
  const byId = new Map<string, number>();
  for (const at of day) byId.set(idAt(at), at);
  const { ordered } = followOrder([...day], (at) =>
    (eventAt(at)?.links ?? []).flatMap(({ relation, to }) => (relation === 'follows' ? (byId.get(to) ?? []) : [])),
  );
  day.set(ordered);
}
