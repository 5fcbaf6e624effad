/** Items in an order in which each comes after what it follows, and the pairs for which that was not possible. */
export interface FollowOrder<T> {
  readonly ordered: readonly T[];
  /** `[follower, followed]`: links that close a circle and were passed over. */
  readonly unmet: readonly (readonly [T, T])[];
}

interface Visit<T> {
  readonly item: T;
  readonly followed: Iterator<T>;
}

/**
 * Keeps the given order except that an item comes after those it follows: each is put down once everything it follows
 * is. Circles are broken at the link that closes them, always at the same one for the same input. Linear, no recursion.
 */
export function followOrder<T>(items: readonly T[], followedBy: (item: T) => Iterable<T>): FollowOrder<T> {
  const ordered = new Set<T>();
  const open = new Set<T>();
  const unmet: [T, T][] = [];
  const path: Visit<T>[] = [];
  const enter = (item: T): void => {
    open.add(item);
    path.push({ item, followed: followedBy(item)[Symbol.iterator]() });
  };
  for (const first of items) {
    if (!ordered.has(first)) enter(first);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const next = visit.followed.next();
      if (next.done) {
        path.pop();
        open.delete(visit.item);
        ordered.add(visit.item);
      } else if (open.has(next.value)) {
        unmet.push([visit.item, next.value]);
      } else if (!ordered.has(next.value)) {
        enter(next.value);
      }
    }
  }
  return { ordered: [...ordered], unmet };
}
