import type { KnownEvent } from '../model/known-facts.ts';
import type { GroupItem } from './scene.ts';

const isPlan = ({ status }: KnownEvent): boolean => status === 'planned' || status === 'postponed';

/** A link drawn along a path; dashed where one end is only planned. */
export const linkGroup = (from: KnownEvent, to: KnownEvent, d: string): GroupItem => ({
  type: 'group',
  name: 'link',
  link: { from: from.id, to: to.id },
  items: [
    {
      type: 'path',
      d,
      fill: 'none',
      stroke: 'axis',
      strokeWidth: 1.25,
      ...(isPlan(from) || isPlan(to) ? { dash: '4 3' } : {}),
    },
  ],
});

/** Pairs of linked events that are both drawn, each pair once, in the order of the ends. */
export function linkedPairs<End extends { readonly event: KnownEvent }>(
  ends: readonly End[],
): readonly (readonly [End, End])[] {
  const byId = new Map(ends.map((end) => [end.event.id, end]));
  const pairs = new Map<string, readonly [End, End]>();
  for (const from of ends) {
    for (const { to: id } of from.event.links) {
      const to = byId.get(id);
      const key = [from.event.id, id].sort().join('\n');
      if (to && to !== from && !pairs.has(key)) pairs.set(key, [from, to]);
    }
  }
  return [...pairs.values()];
}
