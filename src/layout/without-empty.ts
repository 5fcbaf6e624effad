import type { GroupItem, SceneItem } from './scene.ts';

const isFilled = (item: SceneItem): boolean => item.type !== 'group' || item.items.length > 0;

/** Groups without those that hold nothing, at any depth: both renderers then draw the same elements. */
export const withoutEmpty = (groups: readonly GroupItem[]): readonly GroupItem[] => groups.map(pruned).filter(isFilled);

function pruned(group: GroupItem): GroupItem {
  if (!group.items.some(({ type }) => type === 'group')) return group;
  return { ...group, items: group.items.map((item) => (item.type === 'group' ? pruned(item) : item)).filter(isFilled) };
}
