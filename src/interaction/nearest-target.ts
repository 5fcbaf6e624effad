import type { Target } from '../layout/scene.ts';

/**
 * Where the focus goes when the mark it was on is gone: the mark that now holds the event, else the one whose
 * first event stands nearest to it in time order, as `placeOf` counts. `undefined` when no mark is left. Linear in marks.
 */
export function nearestTarget(
  targets: readonly Target[],
  event: string,
  placeOf: (id: string) => number,
): Target | undefined {
  const holder = targets.find(({ events }) => events.includes(event));
  if (holder) return holder;
  const place = Math.max(0, placeOf(event));
  const distance = ({ events }: Target): number => Math.abs(placeOf(events[0]) - place);
  let nearest: Target | undefined;
  for (const target of targets) if (!nearest || distance(target) < distance(nearest)) nearest = target;
  return nearest;
}
