import type { GroupItem, SceneItem } from '../layout/scene.ts';

/** Groups that move with time or stay, together. */
export interface TimeLayer {
  readonly isFixed: boolean;
  readonly items: readonly GroupItem[];
}

/** The part of an item that stays, or the part that moves; `undefined` when there is none. */
function partOf(item: SceneItem, isFixed: boolean): SceneItem | undefined {
  if (item.isFixed) return isFixed ? item : undefined;
  if (item.type !== 'group') return isFixed ? undefined : item;
  const items = item.items.flatMap((child) => partOf(child, isFixed) ?? []);
  return items.length > 0 ? { ...item, items } : undefined;
}

const layer = (groups: readonly GroupItem[], isFixed: boolean): TimeLayer => ({
  isFixed,
  items: groups.map((group) => partOf(group, isFixed)).filter((part) => part?.type === 'group'),
});

/**
 * A drawing parted into what moves with time and what stays, from the ground up: the tint of the ground, the lines on it,
 * all that stands for a time, and on top the names that stay. A group of both kinds is in two layers. Linear in items.
 */
export function timeLayers(groups: readonly GroupItem[]): readonly TimeLayer[] {
  const ground = groups.filter(({ name }) => name === 'ground');
  const rest = groups.filter(({ name }) => name !== 'ground');
  return [layer(ground, false), layer(ground, true), layer(rest, false), layer(rest, true)];
}
