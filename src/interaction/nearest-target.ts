import type { Target } from '../layout/scene.ts';

/**
 * Where the focus goes when the mark it was on is gone: the mark that now holds the event, else the one whose
 * first event stands nearest to it among all events, which come in time order. `undefined` when no mark is left. O(n).
 */
export function nearestTarget(
  targets: readonly Target[],
  event: string,
  all: readonly { readonly id: string }[],
): Target | undefined {
  const holder = targets.find(({ events }) => events.includes(event));
  if (holder) return holder;
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const place = places.get(event) ?? 0;
  const distance = ({ events }: Target): number => Math.abs((places.get(events[0]) ?? Infinity) - place);
  let nearest: Target | undefined;
  for (const target of targets) if (!nearest || distance(target) < distance(nearest)) nearest = target;
  return nearest;
}
